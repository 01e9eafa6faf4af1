import { type Answers, happened, oneOf, type Question, yesNoNotSure } from '../question.ts';

const hit = (live: Answers): boolean => happened(live, 'assault');
const taken = (live: Answers): boolean => happened(live, 'theft');

/** About somebody being hit or hurt, and about things taken. */
export const assaultAndTheftQuestions: readonly Question[] = [
  {
    id: 'assault-injury',
    kind: 'radios',
    title: 'Was anyone hurt?',
    short: 'Injury',
    hint: 'If more than one person was hurt, choose for the one who was hurt most.',
    options: [
      { value: 'none', label: 'No, nobody was hurt' },
      { value: 'minor', label: 'A little', hint: 'Such as a graze, a scratch or a small bruise' },
      {
        value: 'needs-treatment',
        label: 'Yes, and it needs treatment',
        hint: 'Such as stitches, a small break or a broken tooth',
      },
      { value: 'serious', label: 'Yes, badly', hint: 'Their life or their health for life is at risk' },
    ],
    error: 'Choose whether anyone was hurt, and how badly',
    needed: hit,
  },
  {
    id: 'assault-again',
    kind: 'radios',
    title: 'Is it likely to happen again now?',
    short: 'Likely to happen again now',
    hint: 'Think of the next few hours.',
    options: yesNoNotSure('Yes', 'No, it has calmed down'),
    error: 'Choose whether it is likely to happen again now',
    needed: (live) => hit(live) && oneOf(live, 'assault-injury') !== 'serious',
  },
  {
    id: 'theft-value',
    kind: 'radios',
    title: 'What was taken worth?',
    short: 'Worth',
    options: [
      { value: 'minor', label: 'A little', hint: 'Such as sweets or a few pounds' },
      { value: 'moderate', label: 'Quite a lot', hint: 'Such as a phone or a pair of trainers' },
      { value: 'substantial', label: 'A great deal', hint: 'Such as a car or a lot of money' },
    ],
    error: 'Choose what it was worth',
    needed: taken,
  },
  {
    id: 'theft-series',
    kind: 'radios',
    title: 'Is it one of several thefts?',
    short: 'One of several thefts',
    options: yesNoNotSure('Yes, there have been others', 'No, only this once'),
    error: 'Choose whether it is one of several thefts',
    needed: (live) => taken(live) && oneOf(live, 'theft-value') === 'minor',
  },
];
