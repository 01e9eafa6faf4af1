import { checkedBy, choice, day, form, line, type ValuesOf, words } from '../../../platform/forms/index.ts';

/** A reason shorter than this says nothing. */
const shortestReason = 20;

const asWritten = { autocomplete: 'off', spellcheck: false } as const;

/** Whom somebody wants to see, why, and for how long. */
export const breakForm = form({
  given: line('First name, or the name they go by', {
    ...asWritten,
    needed: 'Give the first name, or the name they go by.',
  }),
  family: line('Family name', { ...asWritten, hint: 'Leave it empty if they have only one name.' }),
  dateOfBirth: day('Date of birth', {
    as: 'born',
    needed: 'Give the date of birth: day, month and year.',
  }),
  reason: checkedBy(words('Why now, and who you tried to ask first'), (reason) =>
    reason.length < shortestReason
      ? {
          code: 'reason-needed',
          message: `Say why, in ${shortestReason} characters or more: who is in danger, and who you tried to ask.`,
        }
      : null,
  ),
  hours: choice(
    'How long for',
    { 1: '1 hour', 4: '4 hours', 12: '12 hours', 24: '24 hours', 72: '72 hours' },
    { needed: 'Choose how long for.', unknown: 'Choose one of 1, 4, 12, 24, 72 hours.' },
  ),
});
export type GlassAsked = ValuesOf<typeof breakForm>;
