import { editionSoFar, levelSoFar } from '../level-so-far.ts';
import { type Answers, allOf, oneOf, type Question, yesNoNotSure } from '../question.ts';

const harmlessToOthers: readonly string[] = ['drugs', 'illegal-material', 'self-harm'];

/** Whether the edition in force that day speaks of a warning. */
const asksAboutWarnings = (live: Answers): boolean => editionSoFar(live) === '2021';

/** Whether it was done to them, and to nobody else: then they are the person harmed. */
const wasHarmed = (live: Answers): boolean => oneOf(live, 'whose').startsWith('by-');

/** The pattern and the people harmed. */
export const peopleQuestions: readonly Question[] = [
  {
    id: 'pattern',
    kind: 'checkboxes',
    title: 'Is any of this true?',
    short: 'Does it happen often',
    hint: 'Choose everything that is true.',
    options: [
      { value: 'persistent', label: 'It keeps happening' },
      { value: 'prolonged', label: 'This time it went on for a long time' },
      {
        value: 'warned',
        label: 'They had been told that it would be reported if it happened again',
        needed: asksAboutWarnings,
      },
      { value: 'none', label: 'None of these', exclusive: true },
    ],
    error: 'Choose what is true, or choose "None of these"',
    needed: (live) =>
      levelSoFar(live).level === 1 &&
      !wasHarmed(live) &&
      allOf(live, 'kinds').some((kind) => kind !== 'self-harm'),
  },
  {
    id: 'victim',
    kind: 'radios',
    title: 'Who was harmed most?',
    short: 'Who was harmed',
    hint: 'Hurt, scared, or the owner of what was broken or taken.',
    options: [
      { value: 'child', label: 'Another child or young adult' },
      { value: 'staff', label: 'A member of staff' },
      { value: 'carer', label: 'A foster carer' },
      { value: 'family', label: "Somebody in the foster carer's family, or in their own" },
      { value: 'public', label: 'Somebody else' },
      { value: 'none', label: 'Nobody' },
    ],
    error: 'Choose who was harmed most, or choose "Nobody"',
    needed: (live) =>
      !wasHarmed(live) && allOf(live, 'kinds').some((kind) => !harmlessToOthers.includes(kind)),
  },
  {
    id: 'wants-police',
    kind: 'radios',
    title: 'Has the person harmed asked for the police?',
    short: 'Has asked for the police',
    options: yesNoNotSure('Yes', 'No', 'I do not know yet'),
    error: 'Choose whether the person harmed has asked for the police',
    needed: (live) =>
      (wasHarmed(live) || !['', 'none'].includes(oneOf(live, 'victim'))) && levelSoFar(live).level < 3,
  },
];
