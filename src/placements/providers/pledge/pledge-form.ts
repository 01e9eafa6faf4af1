import { day, form, line, type ValuesOf } from '../../../platform/forms/index.ts';
import { authorityField } from '../../authority-field.ts';
import type { Provider } from '../provider/get-provider.ts';

/** What a commissioner records: whose contract, from when, until when, and where in it the pledge is. */
export const pledgeForm = ({ commissionsFor }: Provider) =>
  form({
    authorityId: authorityField('Whose contract?', commissionsFor, {
      as: 'pledgeAuthority',
      needed: 'Choose whose contract it is.',
    }),
    from: day('When does it start?', { as: 'pledgeFrom', needed: 'Give the day it starts.' }),
    until: day('When does it end?', { as: 'pledgeUntil', hint: 'Leave it empty if it has no end.' }),
    standsAt: line('Where is it written?', {
      hint: 'The contract, and the clause.',
      needed: 'Say where it is written: the contract, and the clause.',
      autocomplete: 'off',
    }),
  });
export type NewPledge = ValuesOf<ReturnType<typeof pledgeForm>>;
