import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { openChild } from '../child/open-child.ts';
import { sameChildIds } from '../duplicates/same-child.ts';
import { adds, sees } from '../sharing/sees.ts';
import { addEntry } from './add-entry.ts';
import { entriesOf } from './entries.ts';
import { KindPage } from './kind-page.tsx';
import { type EntryKind, entryKinds } from './kinds.ts';
import { TopicPage } from './topic-page.tsx';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The child and the topic, for somebody who may add to it. */
async function openTopic(visit: SignedInVisit, kind: EntryKind) {
  const child = await openChild(visit);
  const topic = kind.topics.find(({ id }) => id === visit.params.topic);
  if (!topic || !(await adds(visit.tx, child.id, kind.fact))) throw notFound();
  return { child, topic };
}

type Opened = Awaited<ReturnType<typeof openTopic>>;

const pageOf = (childId: string, { fact }: EntryKind): string =>
  fact === 'profile' ? `/children/${childId}` : `/children/${childId}/${fact}`;

async function showTopic(
  visit: SignedInVisit,
  kind: EntryKind,
  { child, topic }: Opened,
  errors: FieldErrors = {},
) {
  const { tx, form: sent, newId, person } = visit;
  const written = await entriesOf(tx, kind, await sameChildIds(tx, child.id));
  const entries = written.filter((entry) => entry.topic === topic.id);
  const form = {
    entryId: newId(),
    words: one(sent, 'words'),
    saidByChild: one(sent, 'saidByChild') === 'yes',
  };
  const body = <TopicPage {...{ child, kind, topic, entries, person, form, errors }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: topic.label, body, back: pageOf(child.id, kind), hasErrors });
}

async function add(visit: SignedInVisit, kind: EntryKind) {
  const { tx, form, person, now, newId } = visit;
  const opened = await openTopic(visit, kind);
  const sentId = one(form, 'entry');
  const entry = {
    id: uuid.test(sentId) ? sentId : newId(),
    childId: opened.child.id,
    topic: opened.topic.id,
    words: one(form, 'words'),
    saidByChild: one(form, 'saidByChild') === 'yes',
  };
  try {
    await addEntry(tx, kind, entry, { personId: person.personId, now, newId });
  } catch (error) {
    if (error instanceof HearthError && error.field) {
      return showTopic(visit, kind, opened, { [error.field]: error.message });
    }
    throw error;
  }
  return redirect(pageOf(opened.child.id, kind));
}

async function showKind(visit: SignedInVisit, kind: EntryKind) {
  const { tx } = visit;
  const child = await openChild(visit);
  if (!(await sees(tx, child.id, kind.fact))) throw notFound();
  const entries = await entriesOf(tx, kind, await sameChildIds(tx, child.id));
  const mayAdd = await adds(tx, child.id, kind.fact);
  const body = <KindPage {...{ child, kind, entries, mayAdd }} />;
  return page({ title: kind.title, body, back: `/children/${child.id}` });
}

const routesOf = (kind: EntryKind): Route[] => {
  const path = `/children/:childId/${kind.fact}`;
  const { viewed, added } = kind;
  return [
    { method: 'GET', path, who: 'signed-in', audit: viewed, answer: (visit) => showKind(visit, kind) },
    {
      method: 'GET',
      path: `${path}/:topic`,
      who: 'signed-in',
      audit: viewed,
      answer: async (visit) => showTopic(visit, kind, await openTopic(visit, kind)),
    },
    {
      method: 'POST',
      path: `${path}/:topic`,
      who: 'signed-in',
      audit: added,
      answer: (visit) => add(visit, kind),
    },
  ];
};

/** What is written about a child: their own words, health, nationality, addresses. Each kind has the same three pages. */
export function profileRoutes(): Route[] {
  return entryKinds.flatMap(routesOf);
}
