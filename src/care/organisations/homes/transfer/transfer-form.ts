import { choices, day, form, pick, type ValuesOf, words } from '../../../../platform/forms/index.ts';
import { roleLabel } from '../../../people/roles.ts';

/** Somebody who works in the home today. */
export interface WorksThere {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** To whom a home goes, from which day, and who of its people goes on with it. */
export const transferForm = (
  providers: readonly { readonly id: string; readonly name: string }[],
  people: readonly WorksThere[],
) =>
  form({
    provider: pick(
      'Who runs the home in future?',
      providers.map(({ id, name }) => ({ value: id, text: name })),
      {
        asList: 'Choose a provider',
        needed: 'Choose who runs it in future.',
        unknown: 'Choose an open organisation that runs homes.',
        size: 's',
      },
    ),
    onDay: day('First day with the new provider', {
      needed: 'Give day, month and year.',
      hint: 'It can be later: the new provider agrees on that day, or after it.',
      size: 's',
    }),
    goOn: choices(
      'Who goes on working there?',
      Object.fromEntries(
        people.map(({ id, name, role }) => [id, `${name}, ${roleLabel(role).toLowerCase()}`]),
      ),
      {
        hint: 'Everybody else loses their access to the home on that day. What they wrote is kept.',
        unknown: 'One of them does not work there any more. Look at the list again.',
        size: 's',
      },
    ),
    words: words('Why, and where this was decided', {
      needed: 'Say why, and where this was decided.',
      most: 2000,
      rows: 2,
      size: 's',
    }),
  });
export type Transfer = ValuesOf<ReturnType<typeof transferForm>>;
