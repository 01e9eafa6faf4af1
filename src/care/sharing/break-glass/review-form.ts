import { choice, form, type ValuesOf, words } from '../../../platform/forms/index.ts';

/** What somebody found who looked at a broken glass. */
export const reviewForm = form({
  verdict: choice(
    'What you found',
    { justified: 'It was justified', 'not-justified': 'It was not justified: close it now' },
    { size: 'plain', needed: 'Say what you found.' },
  ),
  words: words('Why', { rows: 3, needed: 'Say what you found.' }),
});
export type GlassReview = ValuesOf<typeof reviewForm>;
