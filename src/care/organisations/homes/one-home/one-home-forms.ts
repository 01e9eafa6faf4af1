import {
  choice,
  day,
  form,
  line,
  number,
  pick,
  type ValuesOf,
  words,
} from '../../../../platform/forms/index.ts';
import { settingRoles } from '../../../people/roles.ts';
import { type OneHome, rolesIn } from './who-is-there.ts';

const askDay = 'Give day, month and year.';

/** Somebody begins to work in a home, as what its kind has. */
export const personForm = ({ home }: OneHome) =>
  form({
    role: choice(
      'Role',
      Object.fromEntries(rolesIn(home.kind).map((role) => [role, settingRoles[role]])) as Record<
        keyof typeof settingRoles,
        string
      >,
      { needed: 'Choose what they do there.', inline: true, size: 's' },
    ),
    email: line('The address they sign in with', {
      needed: 'Give the address they sign in with.',
      size: 's',
      type: 'email',
      autocomplete: 'off',
      spellcheck: false,
    }),
    name: line('Their name, if they have no account yet', {
      hint: 'They get an email with a link to choose a password.',
      size: 's',
      most: 200,
      autocomplete: 'off',
      spellcheck: false,
    }),
    from: day('Start date', { needed: askDay, is: 'not-before-today' }),
  });
export type Person = ValuesOf<ReturnType<typeof personForm>>;

/** For how many children a foster home is approved. */
export const approvalForm = form({
  places: number('How many children are they approved for?', {
    needed: 'Give the number of children.',
    least: 1,
    most: 20,
    size: 's',
  }),
  approvedOn: day('The day of the approval', { needed: askDay, is: 'not-after-today', size: 's' }),
  terms: words('Terms of the approval', {
    hint: 'For example ages, or brothers and sisters together. Leave it empty if there are none.',
    most: 2000,
    rows: 2,
    size: 's',
  }),
});
export type Approved = ValuesOf<typeof approvalForm>;

/** A foster carer is not approved any more. */
export const deregisterForm = (takers: readonly { readonly id: string; readonly name: string }[]) =>
  form({
    onDay: day('The day it was decided', { needed: askDay, is: 'not-after-today', size: 's' }),
    reason: words('Why, and where this was decided', {
      needed: 'Say why, and where this was decided.',
      most: 2000,
      rows: 2,
      size: 's',
    }),
    taker: pick(
      'Who takes over what is open with them',
      takers.map(({ id, name }) => ({ value: id, text: name })),
      {
        asList: 'Their supervising social worker',
        unknown: 'They cannot take it. Choose someone of this list.',
        size: 's',
      },
    ),
  });
export type Deregistered = ValuesOf<ReturnType<typeof deregisterForm>>;
