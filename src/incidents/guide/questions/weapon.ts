import { type Answers, happened, type Question, yesNoNotSure } from '../question.ts';

const weapon = (live: Answers): boolean => happened(live, 'weapon');

/** About a weapon, or something used as one. */
export const weaponQuestions: readonly Question[] = [
  {
    id: 'weapon-risk',
    kind: 'radios',
    title: 'Is anyone at risk from it right now?',
    short: 'At risk from it now',
    options: yesNoNotSure('Yes', 'No', 'I am not sure, but it does not look like it'),
    error: 'Choose whether anyone is at risk from it right now',
    needed: weapon,
  },
  {
    id: 'weapon-offensive',
    kind: 'radios',
    title: 'Is it made or meant to hurt people?',
    short: 'Made or meant to hurt people',
    hint: 'The law calls that an offensive weapon. A kitchen knife or scissors in a bedroom may not be one. If you are not sure, say so: we do not think the worst.',
    options: [
      { value: 'yes', label: 'Yes', hint: 'Such as a flick knife, a zombie knife or a knuckleduster' },
      {
        value: 'no',
        label: 'No, it is an everyday thing',
        hint: 'Such as a kitchen knife, scissors or a bat',
      },
      { value: 'not-sure', label: 'I am not sure' },
    ],
    error: 'Choose whether it is made or meant to hurt people',
    needed: weapon,
  },
  {
    id: 'weapon-use',
    kind: 'radios',
    title: 'What was done with it?',
    short: 'What was done with it',
    options: [
      { value: 'no', label: 'Nothing: it was found or handed over' },
      { value: 'shown', label: 'It was shown, without a threat' },
      { value: 'threatened', label: 'Someone was threatened with it' },
      { value: 'hurt', label: 'Someone was hurt with it' },
      { value: 'not-sure', label: 'I am not sure' },
    ],
    error: 'Choose what was done with it',
    needed: weapon,
  },
];
