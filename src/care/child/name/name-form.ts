import { form, line, type ValuesOf } from '../../../platform/forms/index.ts';

const asWritten = { size: 's', most: 100, autocomplete: 'off', spellcheck: false } as const;

/** The name of a child who came from a return by number alone. */
export const nameForm = form({
  given: line('First name', {
    ...asWritten,
    needed: 'Give the first name. If they have only one name, write it in both.',
  }),
  family: line('Family name', { ...asWritten, needed: 'Give the family name.' }),
  known: line('What they want to be called', {
    ...asWritten,
    hint: 'Only if it is different from the first name.',
  }),
});
export type GivenName = ValuesOf<typeof nameForm>;
