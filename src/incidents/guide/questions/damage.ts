import { type Answers, happened, oneOf, type Question, yesNoNotSure } from '../question.ts';

const damaged = (live: Answers): boolean => happened(live, 'damage');

/** About damage. */
export const damageQuestions: readonly Question[] = [
  {
    id: 'damage-severity',
    kind: 'radios',
    title: 'How bad is the damage?',
    short: 'Damage',
    options: [
      { value: 'minor', label: 'Small', hint: 'Such as a broken plate or a mark on a wall' },
      { value: 'moderate', label: 'More than small', hint: 'Such as a broken door or window' },
      { value: 'substantial', label: 'Very bad', hint: 'Such as a room or a car wrecked' },
    ],
    error: 'Choose how bad the damage is',
    needed: damaged,
  },
  {
    id: 'damage-cost',
    kind: 'radios',
    title: 'Would it cost more than £5,000 to put right?',
    short: 'More than £5,000',
    hint: 'A rough guess is enough.',
    options: yesNoNotSure(),
    error: 'Choose whether it would cost more than £5,000',
    needed: (live) => damaged(live) && oneOf(live, 'damage-severity') === 'substantial',
  },
  {
    id: 'damage-fire',
    kind: 'radios',
    title: 'Was a fire lit on purpose?',
    short: 'Fire on purpose',
    options: yesNoNotSure(),
    error: 'Choose whether a fire was lit on purpose',
    needed: damaged,
  },
  {
    id: 'damage-ongoing',
    kind: 'radios',
    title: 'Is the damage still going on?',
    short: 'Damage still going on',
    options: yesNoNotSure('Yes', 'No, it has stopped'),
    error: 'Choose whether the damage is still going on',
    needed: (live) =>
      damaged(live) &&
      (oneOf(live, 'damage-severity') === 'substantial' || oneOf(live, 'damage-fire') === 'yes'),
  },
];
