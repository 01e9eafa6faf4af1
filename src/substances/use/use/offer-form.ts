import { choice, day, form, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { supportKinds } from '../../model.ts';

/** Support that was offered (SUB-02). */
export const offerForm = form({
  kind: choice('What kind of support?', supportKinds, { needed: 'Choose the kind of support.' }),
  words: words('What was offered, and who offered it?', {
    as: 'offerWords',
    needed: 'Say what was offered, and who offered it.',
    most: 2000,
    rows: 2,
  }),
  offeredOn: day('When was this?', {
    needed: 'Give the day it was offered.',
    is: 'not-after-today',
  }),
});
export type OfferOfSupport = ValuesOf<typeof offerForm>;
