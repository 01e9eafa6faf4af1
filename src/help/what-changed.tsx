import { sql } from 'kysely';
import { mayWork } from '../care/index.ts';
import { ActionForm, action, choice, form } from '../platform/forms/index.ts';
import { readWritten, Written } from '../platform/pages/index.ts';
import { changesPath, changesSeenPath, latestChanges, page, type Route } from '../platform/web/index.ts';
import { fileOf, leadsTo } from './topics.ts';

/** What changed, version by version, for anybody. */
const whatChanged: Route = {
  method: 'GET',
  path: changesPath,
  who: 'anybody',
  audit: null,
  answer: async () =>
    page({
      title: 'What changed',
      back: '/help',
      body: <Written text={await readWritten(fileOf('what-changed'))} leadsTo={leadsTo} />,
    }),
};

/** Somebody has followed the line that says that there is something new, or put it away. */
const seen = action({
  path: changesSeenPath,
  shownAt: null,
  may: mayWork('they say that they know what is new'),
  audit: { send: 'saw-what-changed' },
  open: async () => null,
  form: form({
    want: choice(
      'What do you want to do?',
      { read: 'See what is new', hide: 'Hide this line' },
      { needed: 'Say what you want to do.' },
    ),
  }),
  page: ({ form }) => ({ title: 'What changed', body: <ActionForm of={form} button="Go on" /> }),
  act: async (tx, _, { want }) => {
    await sql`select app.see_changes(${latestChanges.day}::date)`.execute(tx);
    return { to: want === 'read' ? changesPath : '/my-work', made: {} };
  },
  example: { want: 'read' },
});

export const whatChangedRoutes: readonly Route[] = [whatChanged, ...seen.routes];
