import { sql } from 'kysely';
import { action, type Filled, form } from '../../platform/forms/index.ts';
import {
  isOneOf,
  listAsked,
  MoreOfList,
  type PageParts,
  page,
  type SignedInContext,
} from '../../platform/web/index.ts';
import { mayWork } from '../sharing/may.ts';
import { uploadsFor } from '../uploads/open-upload.ts';
import { childSought } from './child-sought.ts';
import { childOrders, childrenInList } from './children-in-list.ts';
import { ChildrenPage } from './children-page.tsx';
import { findChildren } from './find-children.ts';

async function childrenPage(context: SignedInContext, words: string, form: Filled): Promise<PageParts> {
  const { tx, today, query } = context;
  const sort = query.get('sort') ?? '';
  const order = isOneOf(childOrders, sort) ? sort : 'name';
  const { page: found, next } =
    words === ''
      ? await childrenInList(tx, order, today, listAsked(context))
      : { page: await findChildren(tx, words, today), next: null };
  const { rows } = await sql<{ authority: boolean; home: boolean }>`
    select cardinality(app.begins_children_for()) > 0 as authority, cardinality(app.settings_receiving()) > 0 as home`.execute(
    tx,
  );
  const begins = rows[0] ?? { authority: false, home: false };
  const body = (
    <ChildrenPage
      asked={words !== ''}
      added={query.get('added') === '1'}
      order={order}
      more={<MoreOfList next={next} path="/children" query={query} />}
      uploads={begins.authority ? await uploadsFor(tx, 'children') : []}
      {...{ found, form, begins }}
    />
  );
  return { title: 'Children', body };
}

/** Finding a child. What is searched for is sent in the form and never stands in an address; the database says who is found. */
export const childrenAction = action({
  path: '/children',
  may: mayWork('it lists the children they may see'),
  audit: { send: 'searched-children' },
  open: async () => null,
  form: form({
    name: childSought,
  }),
  page: ({ context, form }) => childrenPage(context, '', form),
  act: async (_, opened, { name }, { context }) => page(await found(context, opened, name)),
  example: { name: 'Robin' },
});

const found = async (context: SignedInContext, opened: null, name: string): Promise<PageParts> =>
  childrenPage(context, name, await childrenAction.blank(context, opened, { name }));
