import { page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { calledName } from '../child-name.ts';
import { undoAction } from '../duplicates/compare.tsx';
import { lookAlikes } from '../duplicates/look-alikes.ts';
import { mergesOf } from '../duplicates/merges.ts';
import { sameChildIds } from '../duplicates/same-child.ts';
import { entriesOf, latestByTopic } from '../profile/entries.ts';
import { profile } from '../profile/kinds.ts';
import { mayOpen } from '../sharing/may-open.ts';
import { answerStatus } from '../status/answer-status.ts';
import { episodesOf } from '../status/episodes.ts';
import { statusLine } from '../status/status-in-words.ts';
import { aroundTheChild } from './get-child.ts';
import { openChild } from './open-child.ts';
import { ChildPage } from './page.tsx';
import { kindsOfWays } from './ways-on.tsx';
import { whatIsOpen } from './what-is-open.ts';
import { worksAt } from './works-at.ts';

async function showChild(context: SignedInContext) {
  const { tx, today } = context;
  const child = await openChild(context);
  const open = await whatIsOpen(tx, child.id, [...kindsOfWays, 'identity', 'home', 'around']);
  const ids = await sameChildIds(tx, child.id);
  const latest = latestByTopic(await entriesOf(tx, profile, ids));
  const status = open.sees('status')
    ? statusLine(answerStatus(child.date_of_birth, today, await episodesOf(tx, ids)))
    : null;
  const around = await aroundTheChild(tx, child.id, today);
  const merges = await mergesOf(tx, child.id);
  const undo = open.adds('identity') ? await undoAction.blank(context, []) : null;
  const alike = await lookAlikes(tx, child.id);
  const mayRecord = child.setting !== null && (await worksAt(tx, child.setting.id));
  const body = (
    <ChildPage {...{ child, open, latest, around, status, merges, undo, alike, today, mayRecord }} />
  );
  return page({ title: calledName(child), body, back: '/children' });
}

/** The page of a child. */
export const childRoute: Route = {
  method: 'GET',
  path: '/children/:childId',
  who: 'signed-in',
  may: mayOpen('people who may find the child', 'child', 'childId'),
  audit: 'viewed-child',
  answer: showChild,
};
