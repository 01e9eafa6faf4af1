import { checkedBy, choice, type Field, form, line, type ValuesOf } from '../../platform/forms/index.ts';
import { organisationKinds } from './kinds.ts';

const tidied = (field: Field<string>, tidy: (text: string) => string): Field<string> => ({
  ...field,
  read: (typed) => ({ value: tidy(typed.one()) }),
});

/** A code, kept in capitals and without spaces; empty where there is none. */
const code = (label: string, hint: string, shape: RegExp, allowed: string): Field<string> => {
  const options = { hint, size: 's', classes: 'govuk-input--width-10' } as const;
  const typed = line(label, { ...options, autocomplete: 'off', spellcheck: false });
  const kept = tidied(typed, (text) => text.replaceAll(/\s/g, '').toUpperCase());
  return checkedBy(kept, (value) =>
    value && !shape.test(value) ? { code: 'not-allowed', message: allowed } : null,
  );
};

const name = tidied(
  line('Name', { needed: 'Give the name.', most: 200, size: 's', autocomplete: 'off' }),
  (text) => text.trim().replace(/\s+/g, ' '),
);
const codes = {
  gss: code(
    'GSS code',
    'A letter and eight digits. Leave it empty if there is none.',
    /^[A-Z]\d{8}$/,
    'A GSS code is a letter and eight digits, such as E09000001.',
  ),
  dfe: code('DfE number', 'Three digits, for a local authority.', /^\d{3}$/, 'A DfE number is three digits.'),
  urn: code(
    'URN',
    'From Ofsted or for a school.',
    /^[A-Z0-9]{2,12}$/,
    'A URN is letters and digits, such as SC012345 or 100049.',
  ),
};

/** An organisation that is added to the register. */
export const organisationForm = form({
  name,
  kind: choice('What it is', organisationKinds, { needed: 'Choose what it is.' }),
  ...codes,
});
/** An organisation that is there: its kind, once given, stays. */
export const changeForm = form({ name, ...codes });
export type OrganisationFacts = ValuesOf<typeof organisationForm>;
