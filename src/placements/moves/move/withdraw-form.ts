import { form, type ValuesOf, words } from '../../../platform/forms/index.ts';

/** That a move does not happen. */
export const withdrawForm = form({
  words: words('Why', {
    as: 'withdrawWords',
    hint: 'Whoever was told of it already needs to hear it from you.',
    needed: 'Say why the move does not happen.',
    most: 5000,
    rows: 3,
  }),
});
export type Withdrawal = ValuesOf<typeof withdrawForm>;
