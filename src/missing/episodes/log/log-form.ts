import { choice, form, line, moment, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { entryKindsInWords } from '../in-words.ts';

/** A line of the timeline: what, with whom, how, when, and what came of it. */
export const logForm = form({
  kind: choice('What was it?', entryKindsInWords, { needed: 'Choose what it was.', small: true }),
  who: line('Who with, or where?'),
  how: line('How?', { hint: 'Call, message, visit, online form. For the police: reference or number.' }),
  result: words('What happened?', {
    needed: 'Say what happened, even if nothing did.',
    rows: 3,
    most: 20_000,
  }),
  happenedAt: moment('When was it?', {
    as: 'happened',
    is: 'not-after-now',
    usualNow: true,
    needed: 'Give the day: day, month and year.',
  }),
});
export type EntryToLog = ValuesOf<typeof logForm>;
