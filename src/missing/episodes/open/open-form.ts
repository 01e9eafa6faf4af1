import { form, line, moment, type ValuesOf, words, yesNo } from '../../../platform/forms/index.ts';
import { missingQuestionsInWords as asks } from '../../../protocol/index.ts';
import { vulnerabilityField } from '../../parts/vulnerability.ts';

/** An absence as somebody tells it in the first minutes: danger first, then since when; the rest may be left out. */
export const openForm = form({
  immediateDanger: yesNo(asks.immediateDanger.title, {
    as: 'danger',
    needed: 'Say whether they are in danger now.',
    hint: 'Think about tonight, not how they are in general. If yes, call 999 first.',
  }),
  whereaboutsKnown: yesNo(asks.whereaboutsKnown.title, {
    as: 'known',
    needed: 'Say whether you know where they are.',
  }),
  noticedAt: moment('When did it start?', {
    as: 'noticed',
    is: 'not-after-now',
    usualNow: true,
    needed: 'Give the day: day, month and year.',
    hint: 'When you noticed, or when they should have been back.',
  }),
  vulnerability: vulnerabilityField,
  whereabouts: line('Where are they, or where do you think they are?', { most: 2000 }),
  lastSeenAt: moment('When were they last seen?', { as: 'lastSeen', is: 'not-after-now' }),
  lastSeenWhere: line('Where, and who saw them?', { most: 2000 }),
  wearing: line('What were they wearing and carrying?', { most: 2000 }),
  circumstances: words('What happened before?', { most: 20_000 }),
});
export type EpisodeToOpen = ValuesOf<typeof openForm>;
