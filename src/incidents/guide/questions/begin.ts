import { editions } from '../../../protocol/index.ts';
import { always, type Question, yesNo } from '../question.ts';

/** The first day of the first edition. */
export const firstDay = editions[0]?.from ?? '2021-03-01';

/** How old they are: the same behind every door. */
export const ageQuestion: Question = {
  id: 'age',
  kind: 'number',
  title: 'How old are they?',
  short: 'Age',
  hint: 'The child or young adult this is about. In years. If you do not know, give your best guess.',
  min: 0,
  max: 25,
  error: 'Enter their age in years, such as 14',
  outside: 'Age must be between 0 and 25. The guide is for children and young adults up to 25.',
  needed: always,
};

/** Danger, place, age and day: what every answer needs. */
export const beginQuestions: readonly Question[] = [
  {
    id: 'danger',
    kind: 'radios',
    title: 'Is anyone in danger right now?',
    short: 'Danger right now',
    hint: 'Danger means that someone could be badly hurt in the next few minutes.',
    options: yesNo('Yes, someone is in danger', 'No, everyone is safe for now'),
    error: 'Choose yes if someone is in danger right now, or no if everyone is safe for now',
    needed: always,
  },
  {
    id: 'setting',
    kind: 'radios',
    title: 'Where did it happen?',
    short: 'Where it happened',
    options: [
      { value: 'childrens-home', label: "In a children's home" },
      { value: 'foster-home', label: 'In a foster home' },
      { value: 'supported-accommodation', label: 'In supported accommodation' },
      { value: 'own-tenancy', label: 'In their own flat or room' },
      { value: 'community', label: 'Somewhere else', hint: 'Such as a street, a shop or a school' },
    ],
    error: 'Choose where it happened',
    needed: always,
  },
  ageQuestion,
  {
    id: 'when',
    kind: 'choice-with-date',
    title: 'When did it happen?',
    short: 'When it happened',
    hint: 'If it is something from the past that you heard about today, choose today.',
    from: firstDay,
    error: 'Choose the day it happened',
    needed: always,
  },
];
