import { type Answers, happened, type Question, yesNoNotSure } from '../question.ts';

const drugs = (live: Answers): boolean => happened(live, 'drugs');

/** About drugs. */
export const drugsQuestions: readonly Question[] = [
  {
    id: 'drugs-risk',
    kind: 'radios',
    title: 'Is anyone ill or at risk right now because of the drugs?',
    short: 'At risk from drugs now',
    hint: 'If someone is ill, call 999 and ask for an ambulance before you go on.',
    options: yesNoNotSure('Yes', 'No', 'I am not sure, but it does not look like it'),
    error: 'Choose whether anyone is ill or at risk right now',
    needed: drugs,
  },
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
    title: 'Are there signs that they sell or pass on drugs?',
    short: 'Signs of selling',
    hint: 'Children who do are often made to by someone else.',
    options: yesNoNotSure(),
    error: 'Choose whether there are signs of selling or passing on',
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
