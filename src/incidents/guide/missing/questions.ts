import {
  missingQuestionsInWords as asks,
  concernsInWords,
  isSettledForPolice,
  isSmallChild,
  vulnerabilitiesInWords,
} from '../../../protocol/index.ts';
import { type Answers, always, type Flow, oneOf, yesNo } from '../question.ts';
import { ageQuestion, firstDay } from '../questions/begin.ts';
import { saidOfAbsence } from './said.ts';

const age = (live: Answers): number => Number(oneOf(live, 'age'));

/** Whether nothing else that is asked could change what is done about the police. */
const isSettled = (live: Answers): boolean =>
  isSettledForPolice(saidOfAbsence(live), isSmallChild(age(live)));

/** A child is not here: what the missing decision must know, danger first. */
export const missingFlow: Flow = {
  name: 'A child is not here',
  path: '/guide/missing',
  taps: true,
  questions: [
    {
      id: 'danger',
      kind: 'radios',
      title: asks.immediateDanger.title,
      short: 'Immediate danger',
      hint: asks.immediateDanger.hint,
      options: yesNo('Yes', 'No, not that I know of'),
      error: 'Choose whether they are in immediate danger',
      needed: always,
    },
    {
      id: 'known',
      kind: 'radios',
      title: asks.whereaboutsKnown.title,
      short: 'Where they are is known',
      hint: asks.whereaboutsKnown.hint,
      options: yesNo(),
      error: 'Choose whether you know where they are',
      needed: always,
    },
    ageQuestion,
    {
      id: 'lives',
      kind: 'radios',
      title: 'Where do they live?',
      short: 'Where they live',
      options: [
        { value: 'childrens-home', label: "In a children's home" },
        { value: 'foster-home', label: 'In a foster home' },
        { value: 'supported-accommodation', label: 'In supported accommodation' },
        { value: 'own-tenancy', label: 'In their own flat or room' },
        { value: 'community', label: 'Somewhere else, or I do not know' },
      ],
      error: 'Choose where they live',
      needed: always,
    },
    {
      id: 'noticed',
      kind: 'choice-with-date',
      title: 'When did you notice that they are not here?',
      short: 'When it was noticed',
      from: firstDay,
      error: 'Choose the day you noticed',
      needed: always,
    },
    {
      id: 'vulnerable',
      kind: 'checkboxes',
      title: asks.vulnerability.title,
      short: 'What puts them in danger',
      hint: 'Choose everything that is true: a worry is enough. If you think that they may hurt themselves now, that is immediate danger: call 999.',
      options: [
        ...Object.entries(vulnerabilitiesInWords).map(([value, label]) => ({ value, label })),
        ...Object.entries(concernsInWords).map(([value, label]) => ({ value, label })),
        { value: 'none', label: 'None of these', exclusive: true },
      ],
      error: 'Choose what is true of them, or choose "None of these"',
      needed: always,
    },
    {
      id: 'risk',
      kind: 'radios',
      title: asks.significantRisk.title,
      short: 'Significant risk of harm',
      hint: asks.significantRisk.hint,
      options: yesNo('Yes', 'No, not that I know of'),
      error: 'Choose whether there is a significant risk of harm',
      needed: (live) => !isSettled(live),
    },
    {
      id: 'looked',
      kind: 'radios',
      title: asks.enquiriesMade.title,
      short: 'Looked for this time',
      hint: asks.enquiriesMade.hint,
      options: yesNo('Yes, and nobody has found them', 'No, not yet'),
      error: 'Choose whether you have tried to reach and find them this time',
      needed: (live) => oneOf(live, 'known') === 'no' && oneOf(live, 'risk') === 'no',
    },
  ],
};
