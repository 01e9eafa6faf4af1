import { action, type Filled, form } from '../../platform/forms/index.ts';
import { type PageParts, page, type SignedInVisit } from '../../platform/web/index.ts';
import { mayWork } from '../sharing/may.ts';
import { childSought } from './child-sought.ts';
import { ChildrenPage } from './children-page.tsx';
import { findChildren } from './find-children.ts';

async function childrenPage({ tx, today }: SignedInVisit, words: string, form: Filled): Promise<PageParts> {
  const found = await findChildren(tx, words, today);
  return { title: 'Children', body: <ChildrenPage asked={words !== ''} {...{ found, form }} /> };
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
  page: ({ visit, form }) => childrenPage(visit, '', form),
  act: async (_, opened, { name }, { visit }) => page(await found(visit, opened, name)),
  example: { name: 'Robin' },
});

const found = async (visit: SignedInVisit, opened: null, name: string): Promise<PageParts> =>
  childrenPage(visit, name, await childrenAction.blank(visit, opened, { name }));
