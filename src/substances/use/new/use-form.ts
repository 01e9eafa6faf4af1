import {
  choice,
  form,
  line,
  quoted,
  reference,
  tick,
  type ValuesOf,
  words,
} from '../../../platform/forms/index.ts';
import { classes, patterns } from '../../model.ts';
import { reviewDay } from '../review-day.ts';

const long = { most: 5000, rows: 3 } as const;

/** What is known about a child's use, and why we think it happens (SUB-01). */
export const useForm = form({
  incidentId: reference({ as: 'incident' }),
  what: line('What do they use, as far as you know?', {
    needed: 'Say what they use, as far as you know.',
    most: 300,
    autocomplete: 'off',
  }),
  class: choice('Which class do you think it is?', classes, {
    needed: 'Choose a class, or that nobody knows yet.',
  }),
  pattern: choice('Has it happened before?', patterns, { needed: 'Choose whether it has happened before.' }),
  atHome: tick('It happens where they live'),
  dealing: tick('I am worried that somebody is dealing', {
    hint: 'With the child, around them, or through them.',
  }),
  largerQuantity: tick('There was more than one person would use', {
    as: 'larger',
    hint: 'Then we see a child at risk: somebody may stand behind it.',
  }),
  hypothesis: words('Why do you think they use it?', {
    needed: 'Say why you think they use it. A guess is enough.',
    hint: 'Your best guess, as a guess. For instance: trying things out with friends, feeling alone, grief, sleep, feeling worth little.',
    most: 5000,
  }),
  childWords: quoted('What do they say about it, in their own words?', long),
  drivers: words('What lies behind it, and what can be done about that?', long),
  riskFactors: words('What makes it more likely to go on?', long),
  harmMinimisation: words('What keeps them safer while it goes on?', long),
  reviewOn: reviewDay('When does the care plan look at this again?', {
    needed: 'Give the day on which it is looked at again.',
    hint: 'At the next review of the care plan, and within six months.',
  }),
});
export type UseToRecord = ValuesOf<typeof useForm>;
