import { editionSoFar, levelSoFar } from '../level-so-far.ts';
import { type Answers, always, type Question, yesNoNotSure } from '../question.ts';

const in2025 = (live: Answers): boolean => editionSoFar(live) === '2025';

/** Where nationality changes what must be done: the police are told, and the edition has steps for it. */
const nationalityMatters = (live: Answers): boolean =>
  in2025(live) && ['report-non-urgent', 'call-999'].includes(levelSoFar(live).route);

/** What protects the child, and the question that comes last. */
export const childQuestions: readonly Question[] = [
  {
    id: 'concerns',
    kind: 'checkboxes',
    title: 'Are you worried about any of these?',
    short: 'Worries about them',
    hint: 'A worry is enough. It brings more help for them and never makes the answer harder.',
    options: [
      { value: 'exploitation', label: 'Someone may be using them', hint: 'For crime, sex, work or money' },
      { value: 'coercion', label: 'Someone may be forcing them', hint: 'By threats, debts, gifts or fear' },
      { value: 'trafficking', label: 'Someone may be moving them from place to place to use them' },
      { value: 'age-disputed', label: 'People do not agree how old they are', needed: in2025 },
      { value: 'none', label: 'None of these', exclusive: true },
    ],
    error: 'Choose what you are worried about, or choose "None of these"',
    needed: always,
  },
  {
    id: 'about',
    kind: 'checkboxes',
    title: 'Is any of this true of them?',
    short: 'About them',
    hint: 'So that they get the help they are owed.',
    options: [
      { value: 'out-of-area', label: 'They live outside the area of their own council' },
      {
        value: 'send-needs',
        label: 'They have special needs or a disability',
        hint: 'Known, or you think so',
      },
      {
        value: 'migrant',
        label: 'They are not British, or you are not sure',
        hint: 'They may need advice about their right to stay',
        needed: nationalityMatters,
      },
      { value: 'none', label: 'None of these', exclusive: true },
    ],
    error: 'Choose what is true of them, or choose "None of these"',
    needed: always,
  },
  {
    id: 'central',
    kind: 'radios',
    title: 'Would this be good enough for my child?',
    short: 'Good enough for my child',
    hint: 'Think of a child you love. Is this what you would want for them?',
    options: yesNoNotSure(),
    error: 'Choose whether this would be good enough for your own child',
    needed: always,
  },
];
