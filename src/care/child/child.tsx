import { askTogether } from '../../platform/database/index.ts';
import { page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { childName } from '../child-name.ts';
import { agreeAction, undoAction } from '../duplicates/compare.tsx';
import { lookAlikes } from '../duplicates/look-alikes.ts';
import { mergesOf } from '../duplicates/merges.ts';
import { sameChildIds } from '../duplicates/same-child.ts';
import { numbersFor } from '../numbers/numbers-for.ts';
import { entriesOf, latestByTopic } from '../profile/entries.ts';
import { address, health, profile } from '../profile/kinds.ts';
import { mayOpen } from '../sharing/may-open.ts';
import { answerStatus } from '../status/answer-status.ts';
import { episodesOf } from '../status/episodes.ts';
import { statusLine } from '../status/status-in-words.ts';
import { ChildPage } from './child-page.tsx';
import { aroundTheChild } from './get-child.ts';
import { writtenToKeepSafe } from './keep-safe.tsx';
import type { FindOnChild, OnChild } from './on-child.ts';
import { openChild } from './open-child.ts';
import { kindsOfWays } from './ways-on.tsx';
import { whatIsOpen } from './what-is-open.ts';
import { worksAt } from './works-at.ts';

/** Numbers by which others know the child. */
async function numbersOf(tx: SignedInContext['tx'], childId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('child_number')
    .select('value')
    .where('child_id', '=', childId)
    .orderBy('kind')
    .execute();
  return rows.map(({ value }) => value);
}

const showChild = (rooms: readonly FindOnChild[]) => async (context: SignedInContext) => {
  const { tx, today } = context;
  const child = await openChild(context);
  const [open, ids, around, merges, alike, works, numbers, known] = await askTogether(tx, (asking) =>
    Promise.all([
      whatIsOpen(asking, child.id, [...kindsOfWays, 'identity', 'home', 'around']),
      sameChildIds(asking, child.id),
      aroundTheChild(asking, child.id, today),
      mergesOf(asking, child.id),
      lookAlikes(asking, child.id),
      child.setting && worksAt(asking, child.setting.id),
      numbersOf(asking, child.id),
      Promise.all(rooms.map((find) => find({ ...context, tx: asking }, child))),
    ]),
  );
  const [written, ofHealth, ofAddress, episodes, toRing] = await askTogether(tx, (asking) =>
    Promise.all([
      entriesOf(asking, profile, ids),
      entriesOf(asking, health, ids),
      entriesOf(asking, address, ids),
      open.sees('status') ? episodesOf(asking, ids) : [],
      open.sees('around') ? numbersFor(asking, ['on-call', 'social-services'], { childId: child.id }) : [],
    ]),
  );
  const latest = latestByTopic(written);
  const fromRooms = (part: keyof OnChild) => known.flatMap((room) => room[part] ?? []);
  const status = open.sees('status') ? statusLine(answerStatus(child.date_of_birth, today, episodes)) : null;
  const undo = open.adds('identity') ? await undoAction.blank(context, []) : null;
  const agree = await agreeAction.blank(context, [child.id, child.id]);
  const body = (
    <ChildPage
      {...{ child, open, latest, around, status, merges, undo, agree, alike, today }}
      mayRecord={works ?? false}
      numbers={numbers}
      toRing={toRing}
      keepSafe={[
        ...fromRooms('keepSafe'),
        ...writtenToKeepSafe(child.id, { health: ofHealth, address: ofAddress }),
      ]}
      openThings={fromRooms('open')}
      happened={fromRooms('happened')}
    />
  );
  return page({ title: childName(child), body, back: '/children' });
};

/** The page of a child. */
export const childRoute = (rooms: readonly FindOnChild[]): Route => ({
  method: 'GET',
  path: '/children/:childId',
  who: 'signed-in',
  may: mayOpen('people who may find the child', 'child', 'childId'),
  audit: 'viewed-child',
  answer: showChild(rooms),
});
