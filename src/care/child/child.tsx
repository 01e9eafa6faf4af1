import { askTogether } from '../../platform/database/index.ts';
import { page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { calledName } from '../child-name.ts';
import { agreeAction, undoAction } from '../duplicates/compare.tsx';
import { lookAlikes } from '../duplicates/look-alikes.ts';
import { mergesOf } from '../duplicates/merges.ts';
import { sameChildIds } from '../duplicates/same-child.ts';
import { entriesOf, latestByTopic } from '../profile/entries.ts';
import { profile } from '../profile/kinds.ts';
import { mayOpen } from '../sharing/may-open.ts';
import { answerStatus } from '../status/answer-status.ts';
import { episodesOf } from '../status/episodes.ts';
import { statusLine } from '../status/status-in-words.ts';
import { ChildPage } from './child-page.tsx';
import { aroundTheChild } from './get-child.ts';
import { openChild } from './open-child.ts';
import { kindsOfWays } from './ways-on.tsx';
import { whatIsOpen } from './what-is-open.ts';
import { worksAt } from './works-at.ts';

async function showChild(context: SignedInContext) {
  const { tx, today } = context;
  const child = await openChild(context);
  const [open, ids, around, merges, alike, works] = await askTogether(tx, (asking) =>
    Promise.all([
      whatIsOpen(asking, child.id, [...kindsOfWays, 'identity', 'home', 'around']),
      sameChildIds(asking, child.id),
      aroundTheChild(asking, child.id, today),
      mergesOf(asking, child.id),
      lookAlikes(asking, child.id),
      child.setting && worksAt(asking, child.setting.id),
    ]),
  );
  const latest = latestByTopic(await entriesOf(tx, profile, ids));
  const status = open.sees('status')
    ? statusLine(answerStatus(child.date_of_birth, today, await episodesOf(tx, ids)))
    : null;
  const undo = open.adds('identity') ? await undoAction.blank(context, []) : null;
  const agree = await agreeAction.blank(context, [child.id, child.id]);
  const body = (
    <ChildPage
      {...{ child, open, latest, around, status, merges, undo, agree, alike, today }}
      mayRecord={works ?? false}
    />
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
