import { type Answers, happened, type Question, yesNoNotSure } from '../question.ts';

const drugs = (live: Answers): boolean => happened(live, 'drugs');

/** About drugs. */
export const drugsQuestions: readonly Question[] = [
  {
    id: 'drugs-class',
    kind: 'radios',
    title: 'What kind of drug is it?',
    short: 'Kind of drug',
    hint: 'If there is more than one, choose the one nearest the top. If you do not know, say so: nobody has to guess.',
    options: [
      { value: 'A', label: 'Class A', hint: 'Such as cocaine, crack, heroin, ecstasy (MDMA) or LSD' },
      { value: 'B', label: 'Class B', hint: 'Such as cannabis, spice, ketamine or speed' },
      { value: 'C', label: 'Class C', hint: 'Such as diazepam, steroids or laughing gas' },
      { value: 'psychoactive', label: 'A "legal high" that is in none of these classes' },
      { value: 'unknown', label: 'I do not know' },
    ],
    error: 'Choose the kind of drug. If you do not know, choose "I do not know"',
    needed: drugs,
  },
  {
    id: 'drugs-occasion',
    kind: 'radios',
    title: 'How often has this happened with them?',
    short: 'How often',
    hint: 'Count this time. If you do not know of another time, choose the first time.',
    options: [
      { value: '1', label: 'This is the first time' },
      { value: '2', label: 'This is the second time' },
      { value: '3', label: 'This is the third time or more' },
    ],
    error: 'Choose how often this has happened',
    needed: drugs,
  },
  {
    id: 'drugs-supply',
    kind: 'radios',
    title: 'Do they sell it, pass it on or carry it for others?',
    short: 'Signs of selling or carrying',
    hint: 'Often someone else is making them do it.',
    options: [
      { value: 'yes', label: 'Yes, they sell or pass it on' },
      { value: 'carries', label: 'Yes, they keep or carry it for somebody else' },
      { value: 'no', label: 'No' },
      { value: 'not-sure', label: 'I am not sure' },
    ],
    error: 'Choose whether there are signs of selling, passing on or carrying',
    needed: drugs,
  },
  {
    id: 'drugs-quantity',
    kind: 'radios',
    title: 'Is it more than one person would use?',
    short: 'More than one person would use',
    options: yesNoNotSure(),
    error: 'Choose whether it is more than one person would use',
    needed: drugs,
  },
];
