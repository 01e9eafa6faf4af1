import { choice, day, form, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { supportKinds } from '../../model.ts';

/** Support that was offered (SUB-02). */
export const offerForm = form({
  kind: choice('What kind of support?', supportKinds, { needed: 'Choose the kind of support.' }),
  words: words('What was offered, by whom?', {
    as: 'offerWords',
    needed: 'Say what was offered, and by whom.',
    most: 2000,
    rows: 2,
  }),
  offeredOn: day('On which day?', {
    needed: 'Give the day on which it was offered.',
    is: 'not-after-today',
  }),
});
export type OfferOfSupport = ValuesOf<typeof offerForm>;
