import { choice, form, line, tick, type ValuesOf } from '../../../platform/forms/index.ts';
import { ourColumns } from '../our-columns.ts';
import type { OpenList } from './list.ts';

const columnsOf = (header: readonly string[]) =>
  Object.fromEntries(header.map((name, index) => [`c${index + 1}`, name]));

/** What a column is called in the form: names of columns are anybody's, and stand only in words. */
export const keyOf = (header: readonly string[], name: string): string | null => {
  const index = header.indexOf(name);
  return index < 0 ? null : `c${index + 1}`;
};

/** Which columns of the list are ours, and which words mean that a home may be used. */
export const mappingForm = ({ list: { header } }: OpenList) => {
  const columns = columnsOf(header);
  const optional = (ours: keyof typeof ourColumns) =>
    choice(ourColumns[ours].label, columns, { asList: 'Not in this list', size: 's' });
  return form({
    urn: choice(ourColumns.urn.label, columns, {
      asList: 'Choose a column',
      needed: 'Choose the column with the Ofsted number.',
      size: 's',
    }),
    name: choice(ourColumns.name.label, columns, {
      asList: 'Choose a column',
      needed: 'Choose the column with the name of the home.',
      size: 's',
    }),
    provider: optional('provider'),
    kind: optional('kind'),
    places: optional('places'),
    status: optional('status'),
    active: line('Which words in the status mean that a home can be used?', {
      hint: 'Put a comma between them, such as: Active, Registered. Everything else means that it cannot.',
      needed: 'Give the words, such as Active.',
      most: 500,
      size: 's',
      autocomplete: 'off',
    }),
    address: optional('address'),
    postcode: optional('postcode'),
    localAuthority: optional('localAuthority'),
  });
};
export type Mapped = ValuesOf<ReturnType<typeof mappingForm>>;

/** More homes are gone than usual: somebody says that the list is whole. */
const manyGone = ({ preview }: OpenList): boolean =>
  preview !== null && preview.gone * 10 > preview.known && preview.gone > 0;

/** The list is taken over. */
export const takeForm = (of: OpenList) =>
  form({
    whole: tick('This list is whole: homes that are not on it are not registered', {
      anew: true,
      ...(manyGone(of)
        ? {
            needed: `${of.preview?.gone} homes of the last list are not on this one. If the list is whole, tick this.`,
          }
        : {}),
    }),
  });
