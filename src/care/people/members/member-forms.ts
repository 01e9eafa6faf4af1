import { checkedBy, choice, day, form, line, pick, type ValuesOf } from '../../../platform/forms/index.ts';
import type { MemberRole } from '../../../platform/sign-in/tables.ts';
import { organisationRoles, settingRoles } from '../roles.ts';

const items = (some: readonly { readonly id: string; readonly name: string }[]) =>
  some.map(({ id, name }) => ({ value: id, text: name }));
const askDay = 'Give day, month and year.';

/** Where somebody can begin, as far as the visitor says. */
export interface Places {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly settings: readonly { readonly id: string; readonly name: string }[];
  /** Whether the visitor brings people in for the organisation as a whole. */
  readonly whole: boolean;
}

/** Somebody begins to work somewhere. */
export const beginForm = ({ organisation, settings, whole }: Places) => {
  const roles = { ...(whole ? organisationRoles : {}), ...settingRoles } as Record<MemberRole, string>;
  return form({
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
    settingId: pick('Where', items(settings), {
      as: 'setting',
      ...(whole
        ? { asList: `${organisation.name}, as a whole` }
        : { asList: 'Choose', needed: 'Choose where.' }),
    }),
    role: choice('Role', roles, { asList: 'Choose', needed: 'Choose what they do there.' }),
    from: checkedBy(day('Start date', { needed: askDay }), (value, { today }) =>
      value < today
        ? {
            code: 'out-of-range',
            message: 'Today or later. You cannot give a start date in the past.',
            part: 'day',
          }
        : null,
    ),
  });
};
export type NewMember = ValuesOf<ReturnType<typeof beginForm>>;

/** Someone leaves; where something is theirs, somebody takes it: their team manager, where nobody else is chosen. */
export const endForm = (
  takers: readonly { readonly id: string; readonly name: string }[],
  manager: string | null,
) =>
  form({
    taker: pick('Who takes over', items(takers), {
      asList: manager ? `${manager}, team manager` : 'Choose',
      unknown: 'They cannot take it. Choose someone of this list.',
    }),
    until: day('Their last day', { needed: askDay, is: 'not-after-today' }),
  });
export type MemberEnds = ValuesOf<ReturnType<typeof endForm>>;
