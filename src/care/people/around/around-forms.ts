import {
  choice,
  day,
  type Field,
  form,
  line,
  pick,
  type ValuesOf,
  words,
} from '../../../platform/forms/index.ts';
import { isId } from '../../../platform/web/index.ts';
import { roleLabel } from '../roles.ts';
import { posts } from './post-asks.ts';

type People = readonly { readonly id: string; readonly name: string; readonly role: string }[];

const labels = <Role extends string>(roles: readonly Role[]) =>
  Object.fromEntries(roles.map((role) => [role, roleLabel(role)])) as Record<Role, string>;

const unknown = { code: 'not-allowed', message: 'Choose from this list, or give an address.' } as const;

/** Somebody is chosen from those who are near; whether they may be, the database says. */
const somebody = (label: string, people: People): Field<string | null> => ({
  ...pick(
    label,
    people.map(({ id, name, role }) => ({ value: id, text: `${name}, ${role.replaceAll('-', ' ')}` })),
    { asList: 'Choose, or give an address below' },
  ),
  check: (value) => (value === null || isId(value) ? null : unknown),
});
/** Or by the address they sign in with. */
const email = line('Someone else: the address they sign in with', {
  type: 'email',
  autocomplete: 'off',
  spellcheck: false,
});

/** Somebody begins to work with a child, today. */
export const beginForm = (roles: readonly string[], people: People) =>
  form({
    role: choice('Role', labels(roles), { asList: 'Choose', needed: 'Choose a role.' }),
    who: somebody('Who', people),
    whoEmail: email,
  });

/** A reviewing officer or an advocate is asked for. */
export const postForm = form({
  post: choice('Which', labels(posts), {
    asList: 'Choose',
    needed: 'Choose a reviewing officer or an advocate.',
  }),
  postWords: words('What they need to know first', {
    hint: 'Their own service chooses the person, and says when they stop.',
    most: 2000,
    size: 's',
  }),
});
export type AskedPost = ValuesOf<typeof postForm>;

/** Their service says who takes it on. */
export const takeForm = (people: readonly { readonly id: string; readonly name: string }[]) =>
  form({
    who: pick(
      'Who takes over on',
      people.map(({ id, name }) => ({ value: id, text: name })),
      { asList: 'Choose', needed: 'Choose who takes it on.' },
    ),
  });

/** Someone stops working with them, and hands over. */
export const endForm = (isOwner: boolean, people: People) =>
  form({
    taker: somebody(isOwner ? 'Who takes over' : 'Who takes over, if anybody does', people),
    takerEmail: email,
    until: day('The last day', { needed: 'Give day, month and year.', is: 'not-after-today' }),
  });
