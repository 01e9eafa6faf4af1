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
    needed: 'Choose a class, or choose that nobody knows yet.',
  }),
  pattern: choice('Has it happened before?', patterns, { needed: 'Choose whether it has happened before.' }),
  atHome: tick('It happens where they live'),
  dealing: tick('I am worried that someone is dealing', {
    hint: 'To the child, around them, or through them.',
  }),
  largerQuantity: tick('There was more than one person would use', {
    as: 'larger',
    hint: 'If so, the child is at risk: someone may be behind it.',
  }),
  hypothesis: words('Why do you think they use it?', {
    needed: 'Say why you think they use it. A guess is enough.',
    hint: 'Your best guess. For example: trying things out with friends, feeling alone, grief, trouble sleeping, low self-esteem.',
    most: 5000,
  }),
  childWords: quoted('What do they say about it, in their own words?', long),
  drivers: words('What is behind it, and what can be done about that?', long),
  riskFactors: words('What makes it more likely to go on?', long),
  harmMinimisation: words('What keeps them safer while it goes on?', long),
  reviewOn: reviewDay('When will the care plan review this?', {
    needed: 'Give the day it will be reviewed.',
    hint: 'At the next review of the care plan, and within six months.',
  }),
});
export type UseToRecord = ValuesOf<typeof useForm>;
