import { choices, form, type ValuesOf, words } from '../../../platform/forms/index.ts';

/** Why a record is sealed, and who of these people holds a key besides whoever seals it. */
export const sealForm = (people: readonly { readonly id: string; readonly name: string }[]) =>
  form({
    reason: words('Why', { rows: 3, most: 2000, needed: 'Say why the record is sealed.' }),
    people: choices('Who else holds a key', Object.fromEntries(people.map(({ id, name }) => [id, name])), {
      size: 'plain',
    }),
  });
export type Sealing = ValuesOf<ReturnType<typeof sealForm>>;
