import { happened, type Question, yesNo } from '../question.ts';

/** About disorder, threats and anything else. */
export const disorderAndThreatQuestions: readonly Question[] = [
  {
    id: 'disorder-significant',
    kind: 'radios',
    title: 'How far out of control are things?',
    short: 'Out of control',
    options: [
      { value: 'yes', label: 'So far that people or the home are at risk' },
      { value: 'no', label: 'Loud or upsetting, but no more than that', hint: 'Or it has calmed down' },
    ],
    error: 'Choose how far out of control things are',
    needed: (live) => happened(live, 'disorder'),
  },
  {
    id: 'threat-of',
    kind: 'radios',
    title: 'What was threatened?',
    short: 'What was threatened',
    hint: '"Now" means that they are here and could do it. If you are not sure, choose the worse answer.',
    options: [
      { value: 'words', label: 'No harm or damage: insults or shouting' },
      { value: 'damage-later', label: 'To break something, not now' },
      { value: 'damage-now', label: 'To break something, now' },
      { value: 'harm-later', label: 'To hurt someone a little, not now' },
      { value: 'harm-now', label: 'To hurt someone a little, now' },
      { value: 'serious-harm-later', label: 'To hurt someone badly or to kill, not now' },
      { value: 'serious-harm-now', label: 'To hurt someone badly or to kill, now' },
    ],
    error: 'Choose what was threatened, and whether it could be done now',
    needed: (live) => happened(live, 'threat'),
  },
  {
    id: 'other-family',
    kind: 'radios',
    title: 'Would a family call the police about this?',
    short: 'Would a family call the police',
    hint: 'Think of a child in a family. If you cannot say, choose yes: it means only that a manager helps to decide.',
    options: yesNo('Yes, a family might', 'No, a family would sort it out'),
    error: 'Choose whether a family would call the police',
    needed: (live) => happened(live, 'other'),
    offersDoors: true,
  },
];
