import { day, form, pick, type ValuesOf, words } from '../../platform/forms/index.ts';
import type { Organisation } from './organisations.ts';

/**
 * That an organisation closes, or merges into another.
 * @param others the open organisations of the same kind
 */
export const closeForm = (others: readonly Organisation[]) =>
  form({
    successor: pick(
      'Which one takes over',
      others.map(({ id, name }) => ({ value: id, text: name })),
      { asList: 'None: it just closes', unknown: 'Choose an open organisation of the same kind.' },
    ),
    closedOn: day('Start date', { needed: 'Give day, month and year.', is: 'not-after-today' }),
    words: words('Why, and where this was decided', {
      needed: 'Say why, and where this was decided.',
      most: 2000,
      rows: 2,
      size: 's',
    }),
  });
export type Closing = ValuesOf<ReturnType<typeof closeForm>>;
