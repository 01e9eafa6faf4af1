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
    from: day('From which day?', { as: 'pledgeFrom', needed: 'Give the day from which it holds.' }),
    until: day('Until which day?', { as: 'pledgeUntil', hint: 'Leave it empty if it has no end.' }),
    standsAt: line('Where does it stand?', {
      hint: 'The contract, and the clause.',
      needed: 'Say where it stands: the contract, and the clause.',
      autocomplete: 'off',
    }),
  });
export type NewPledge = ValuesOf<ReturnType<typeof pledgeForm>>;
