import { mayWork, searchAnything } from '../../care/index.ts';
import { askTogether } from '../../platform/database/index.ts';
import { sought } from '../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { doneAt } from '../about.ts';
import { mostNotices, openNoticesOf } from '../notices/list-notices.ts';
import { noticeGroups } from '../notices/notice-groups.ts';
import { readNoticesAction } from '../notices/read-notices.tsx';
import { waitingForUs } from '../referrals/get-referral.ts';
import { doneInPlace } from '../steps/done-in-place.tsx';
import { openStepsOf, type StepInList } from '../steps/list-steps.ts';
import { actionsFrom } from '../steps/states.ts';
import { childrenInWork } from './children-in-work.ts';
import { findForm, found } from './find-in-work.ts';
import { MyWorkPage, type Unfinished } from './my-work-page.tsx';
import { veryLateRoutes } from './very-late.tsx';
import { mostWaiting, waitingForOthers, waitingRoute } from './waiting-for-others.tsx';
import { isVeryLate, workByChild } from './work-by-child.ts';

/** What the rooms above know of somebody's unfinished work. */
export type FindUnfinished = (context: SignedInContext) => Promise<readonly Unfinished[]>;

/** With so many steps one looks for some of them. */
const manySteps = 10;

/** The form for each step that is done by saying so. */
async function doneForms(context: SignedInContext, steps: readonly StepInList[]) {
  const forms = steps
    .filter((step) => actionsFrom(step).includes('done') && doneAt(step) === null)
    .map(async (step) => {
      const here = { ...context, params: { stepId: step.id }, form: {} };
      return [step.id, await doneInPlace.blank(here, step, null, step.id)] as const;
    });
  return new Map(await Promise.all(forms));
}

/** My work: the page, its lists, and the notices that are read from it. */
export function myWorkRoutes(rooms: readonly FindUnfinished[]): Route[] {
  const read = readNoticesAction((context) => myWork(context));

  async function myWork(context: SignedInContext): Promise<PageParts> {
    const { tx, person, now, today } = context;
    const [all, unread, children, waiting, referrals, unfinished] = await askTogether(tx, (asking) =>
      Promise.all([
        openStepsOf(asking),
        openNoticesOf(asking),
        childrenInWork(asking, today),
        waitingForOthers(asking, { size: mostWaiting, after: null }),
        waitingForUs(asking),
        Promise.all(rooms.map((find) => find({ ...context, tx: asking }))),
      ]),
    );
    const { values, form: find } = sought(findForm(all, children), context, '/my-work');
    const isLookedFor =
      values !== null && Object.values(values).some((value) => value !== null && value !== '');
    const late = all.filter((step) => isVeryLate(step, now));
    const shown = isLookedFor
      ? found(all, values, { now, personId: person.personId })
      : all.filter((step) => !isVeryLate(step, now));
    const groups = noticeGroups(unread);
    const names = new Map(children.map(({ id, name }) => [id, name]));
    const search = await searchAnything.blank(context, null, null, 'anything');
    const body = (
      <MyWorkPage
        {...{ person, now, referrals, isLookedFor, search }}
        unfinished={unfinished.flat()}
        cards={workByChild(shown, children)}
        done={await doneForms(context, shown)}
        open={all.length}
        veryLate={late.length}
        find={all.length > manySteps ? find : null}
        notices={groups}
        moreNotices={unread.length === mostNotices}
        nameOf={(id) => names.get(id) ?? null}
        read={await read.blank(context, { groups, chosen: [] })}
        waiting={{ count: waiting.page.length, orMore: waiting.next !== null }}
      />
    );
    return { title: 'My work', body };
  }

  return [
    {
      method: 'GET',
      path: '/my-work',
      who: 'signed-in',
      may: mayWork('it lists their own steps and notices'),
      audit: 'viewed-my-work',
      answer: async (context) => page(await myWork(context)),
    },
    waitingRoute,
    ...veryLateRoutes,
    ...read.routes,
    ...doneInPlace.routes,
  ];
}
