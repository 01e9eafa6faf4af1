import { choice, day, form, type ValuesOf, words } from '../../platform/forms/index.ts';

/** What is written about a home that reports often, rung by rung. */
export const noteKinds = {
  concern: 'A concern',
  plan: 'What is planned with the police',
  escalated: 'Escalated',
  settled: 'Settled',
} as const;

/** Something about a home. */
export const noteForm = form({
  kind: choice('Add something', noteKinds, { needed: 'Choose what it is.', size: 'm' }),
  words: words('What is it about? Do not name a child', {
    needed: 'Write what it is about. Do not name a child.',
    most: 5000,
  }),
  answerDue: day('When must it be answered by?', { hint: 'You do not need this if it is settled.' }),
});
export type NoteToAdd = ValuesOf<typeof noteForm>;
