import { ActionForm, action, Fields } from '../../platform/forms/index.ts';
import { sees } from '../sharing/sees.ts';
import type { Alike } from './alike.ts';
import { AlikeList } from './alike-list.tsx';
import { beginForAuthority, beginForHome } from './begin-child.ts';
import { authorityForm, mayBeginForAuthority, openForAuthority } from './for-authority.ts';
import { homeForm, mayBeginForHome, openForHome } from './for-home.ts';

const example = {
  given: 'Robin',
  family: 'Sampleton',
  birth: '2011-05-06',
  basis: 'known',
} as const;

/** Whether it is another child is asked only where one is like them. */
const notYet = (alike: readonly Alike[]) => (alike.length > 0 ? [] : ['another']);

/** A child is begun by their authority. */
export const newChildAction = action({
  path: '/children/new',
  may: mayBeginForAuthority,
  audit: { show: 'opened-new-child', send: 'began-child' },
  open: openForAuthority,
  form: authorityForm,
  // A social worker most often adds a child of their own.
  start: ({ workers }, { person }) => ({
    worker: workers.find(({ person_id }) => person_id === person.personId)?.id,
  }),
  page: ({ opened: { alike, homes }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Add a child</h1>
        <p class="govuk-body">
          Search for the child first. If you cannot find them, write down what you know now. You can correct
          it later.
        </p>
        <AlikeList alike={alike} />
        <ActionForm of={form} button="Add the child">
          <Fields of={form} except={[...notYet(alike), ...(homes.length > 1 ? [] : ['home'])]} />
        </ActionForm>
      </>
    );
    return { title: 'Add a child', body, back: '/children' };
  },
  act: async (tx, { homes }, child, { entry: id, about }) => {
    await beginForAuthority(tx, id, child, homes);
    about({ kind: 'child', id, childId: id });
    // Whoever adds a child for somebody else to work with does not thereby see them.
    return { to: (await sees(tx, id, 'identity')) ? `/children/${id}` : '/children?added=1', made: { id } };
  },
  example,
});

/** A child who has arrived at a home is begun there, until the authority confirms it. */
export const arrivedChildAction = action({
  path: '/children/new/arrived',
  may: mayBeginForHome,
  audit: { show: 'opened-new-child', send: 'began-child' },
  open: openForHome,
  form: homeForm,
  page: ({ opened: { alike }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">A child has arrived</h1>
        <p class="govuk-body">
          Use this when a child comes to you and you cannot find their record yet. You can then record what
          happens tonight. We tell their authority at once, and they confirm who the child is.
        </p>
        <AlikeList alike={alike} />
        <ActionForm of={form} button="Begin their record">
          <Fields of={form} except={notYet(alike)} />
        </ActionForm>
      </>
    );
    return { title: 'A child has arrived', body, back: '/children' };
  },
  act: async (tx, _, child, { entry: id, about }) => {
    await beginForHome(tx, id, child);
    about({ kind: 'child', id, childId: id });
    return { to: `/children/${id}`, made: { id } };
  },
  example,
});
