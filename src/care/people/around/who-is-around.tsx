import { Refusal } from '../../../platform/errors/index.ts';
import { action, type Filled } from '../../../platform/forms/index.ts';
import {
  type May,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../../platform/web/index.ts';
import { openChild } from '../../child/open-child.ts';
import { childName } from '../../child-name.ts';
import { mayAddTo, mayOrTold, maySee } from '../../sharing/may.ts';
import { beginForm, postForm } from './around-forms.ts';
import { AroundPage } from './around-page.tsx';
import { endInvolvementAction } from './end-involvement.tsx';
import { beginInvolvement, chosenPerson, involvedWith, rolesToGive } from './involved.ts';
import { openAround } from './open-around.ts';
import { askForPost, asksForPosts, postAsksOf } from './post-asks.ts';
import { takePostAction } from './take-post.tsx';

const path = '/children/:childId/around';

const told = 'You can see who works with them, but you cannot change it.';
const maySeeAround = maySee('around');
const maySay: May = {
  words: 'people who may say who works with the child',
  check: async (context) =>
    (await maySeeAround.check(context)) &&
    (await rolesToGive(context.tx, context.params.childId ?? '')).length > 0,
};

/** Somebody begins to work with a child by name; which roles the visitor may give, the form knows. */
const beginAction = action({
  path,
  shownAt: null,
  may: mayOrTold(maySay, maySeeAround, told),
  audit: { send: 'began-involvement' },
  open: openAround,
  form: ({ roles, people }) => beginForm(roles, people),
  page: ({ context, form }) => aroundPage(context, { begin: form }),
  act: async (tx, { child }, { role, who, whoEmail }, by) => {
    const personId = await chosenPerson(tx, who, whoEmail, 'whoEmail');
    if (!personId) throw new Refusal('missing', 'Choose someone, or give their address.', 'who');
    await beginInvolvement(tx, { childId: child.id, personId, role }, by);
    return { to: `/children/${child.id}/around`, made: {} };
  },
  example: { role: 'key-worker', whoEmail: 'somebody@home.example' },
});

/** A reviewing officer or an advocate is asked for. */
const askPostAction = action({
  path: `${path}/posts`,
  shownAt: null,
  may: mayOrTold(mayAddTo('around'), maySeeAround, told),
  audit: { send: 'asked-for-post' },
  open: openChild,
  form: postForm,
  page: ({ context, form }) => aroundPage(context, { post: form }),
  act: async (tx, child, asked, by) => {
    await askForPost(tx, child.id, asked, by);
    return { to: `/children/${child.id}/around`, made: {} };
  },
  example: { post: 'advocate', postWords: 'Soon.' },
});

/** The page of who works with a child; a form on it that was sent and not taken stands there as it was typed. */
async function aroundPage(
  context: SignedInContext,
  sent: { readonly begin?: Filled; readonly post?: Filled } = {},
): Promise<PageParts> {
  const { tx, today } = context;
  const here = await openAround(context);
  const { child, roles } = here;
  const mayAsk = await asksForPosts(tx, child.id);
  const body = (
    <AroundPage
      childId={child.id}
      called={childName(child)}
      involved={await involvedWith(tx, child.id)}
      asks={await postAsksOf(tx, child.id)}
      begin={roles.length > 0 ? (sent.begin ?? (await beginAction.blank(context, here))) : null}
      post={mayAsk ? (sent.post ?? (await askPostAction.blank(context, child))) : null}
      today={today}
    />
  );
  return { title: 'Who works with them', body, back: `/children/${child.id}` };
}

/** Who works with a child by name: the list, somebody who begins, somebody who stops and hands over. */
export const aroundRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: maySeeAround,
    audit: 'viewed-around',
    answer: async (context) => page(await aroundPage(context)),
  },
  ...[beginAction, askPostAction, takePostAction, endInvolvementAction].flatMap(({ routes }) => routes),
];
