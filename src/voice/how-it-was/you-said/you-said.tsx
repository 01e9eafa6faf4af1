import { mayWork } from '../../../care/index.ts';
import { action, type Filled } from '../../../platform/forms/index.ts';
import {
  listAsked,
  type May,
  MoreOfList,
  type PageParts,
  page,
  type RequestContext,
  type Route,
  type SignedInContext,
} from '../../../platform/web/index.ts';
import { theirOwn } from '../../frame/their-own.ts';
import { youngPage } from '../../frame/young-page.tsx';
import { howItWasCounts, participation, speaksFor, whatChanged } from './what-changed.ts';
import { type Written, whatChangedForm } from './what-changed-form.ts';
import { WhatChangedBody, WhatChangedPage } from './what-changed-page.tsx';
import { writeParticipation, writeWhatChanged } from './write-what-changed.ts';

const path = '/what-changed';
const others: Readonly<Record<Written, Written>> = { changed: 'participation', participation: 'changed' };

const maySpeak: May = {
  words: 'people who speak for an authority to its young people',
  check: async ({ tx }) => (await speaksFor(tx)).length > 0,
};

/** Only what was written lately is written anew. */
const mostToReplace = 200;

/** Both lists of the page, and the ways on in each. */
async function listsOn(context: RequestContext, path: string) {
  const { tx, query } = context;
  const [changed, entries] = [
    await whatChanged(tx, listAsked(context)),
    await participation(tx, listAsked(context, 'groupsAfter')),
  ];
  return {
    changed: changed.page,
    entries: entries.page,
    moreChanged: <MoreOfList next={changed.next} {...{ path, query }} of="what changed" />,
    moreEntries: <MoreOfList next={entries.next} {...{ path, query }} name="groupsAfter" of="groups" />,
  };
}

async function openWhatChanged({ tx }: SignedInContext) {
  const mine = await speaksFor(tx);
  const { page: changed } = await whatChanged(tx, { size: mostToReplace, after: null });
  const ids = mine.map(({ id }) => id);
  return { mine, changed, earlier: changed.filter(({ authority_id }) => ids.includes(authority_id)) };
}
type Opened = Awaited<ReturnType<typeof openWhatChanged>>;

/** What changed, or a group of young people: two forms of one address, which says by `what` it was sent. */
const writeAction = action({
  path,
  shownAt: null,
  may: maySpeak,
  audit: { send: 'wrote-what-changed' },
  open: openWhatChanged,
  form: ({ mine, earlier }) => whatChangedForm(mine, earlier),
  page: ({ context, opened, form }) => staffPage(context, opened, form),
  act: async (tx, { earlier }, said, by) => {
    await (said.what === 'changed'
      ? writeWhatChanged(tx, earlier, said, by)
      : writeParticipation(tx, said, by));
    return { to: path, made: {} };
  },
  example: {
    what: 'changed',
    said: 'Reviews are full of people we do not know.',
    did: 'You choose who comes.',
    changedOn: '2026-03-01',
  },
});

/** Both forms: the one that was sent has the plain ids, to which the errors lead. */
async function formsOn(context: SignedInContext, opened: Opened, sent: Filled | null) {
  const first: Written = sent?.typed('what').one() === 'participation' ? 'participation' : 'changed';
  const second = others[first];
  const blank = (what: Written, ids?: string) =>
    writeAction.blank(context, opened, { what, authority: opened.mine[0]?.id }, ids);
  const forms = { [first]: sent ?? (await blank(first)), [second]: await blank(second, second) };
  return forms as Record<Written, Filled>;
}

async function staffPage(context: SignedInContext, opened: Opened, sent: Filled | null): Promise<PageParts> {
  const { tx, today } = context;
  const { mine, earlier } = opened;
  const body = (
    <WhatChangedPage
      {...(await listsOn(context, path))}
      counts={mine[0] ? await howItWasCounts(tx, mine[0].id, today) : []}
      forms={mine.length > 0 ? await formsOn(context, opened, sent) : null}
      hasEarlier={earlier.length > 0}
    />
  );
  return { title: 'You said, we did', body, back: '/my-work' };
}

/** You said, we did: read by young people and staff, written by whoever speaks for the authority. */
export const whatChangedRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/me/what-changed',
    who: 'young-person',
    may: theirOwn,
    audit: null,
    answer: async (context) => {
      const body = <WhatChangedBody {...(await listsOn(context, '/me/what-changed'))} />;
      return youngPage(context, { title: 'You said, we did', body, back: '/me' });
    },
  },
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayWork('it lists what changed, and does not name anybody'),
    audit: null,
    answer: async (context) => page(await staffPage(context, await openWhatChanged(context), null)),
  },
  ...writeAction.routes,
];
