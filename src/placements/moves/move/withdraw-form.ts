import { form, type ValuesOf, words } from '../../../platform/forms/index.ts';

/** That a move does not happen. */
export const withdrawForm = form({
  words: words('Why', {
    as: 'withdrawWords',
    hint: 'Tell the people who have already been told about it.',
    needed: 'Say why the move will not happen.',
    most: 5000,
    rows: 3,
  }),
});
export type Withdrawal = ValuesOf<typeof withdrawForm>;
