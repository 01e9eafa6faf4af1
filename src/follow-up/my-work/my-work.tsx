import { mayWork } from '../../care/index.ts';
import { askTogether } from '../../platform/database/index.ts';
import { ActionForm, action, Fields, type Filled, form, Unseen } from '../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { pathOf } from '../about.ts';
import { maySeeNotice } from '../may.ts';
import { acknowledgeNotice } from '../notices/acknowledge-notice.ts';
import { answerForm } from '../notices/answer-form.ts';
import { answerNotice, type NoticeHere, openNotice, openNoticeThatAsks } from '../notices/answer-notice.ts';
import { noticeInWords, openNoticesOf } from '../notices/list-notices.ts';
import { waitingForUs } from '../referrals/get-referral.ts';
import { openStepsOf } from '../steps/list-steps.ts';
import { firstFew, MyWorkPage, type Unfinished } from './my-work-page.tsx';

/** What the rooms above know of somebody's unfinished work. */
export type FindUnfinished = (context: SignedInContext) => Promise<readonly Unfinished[]>;

/** Declining what a notice asks, with the reason. */
function declinePage(notice: NoticeHere, form: Filled): PageParts {
  const body = (
    <>
      <h1 class="govuk-heading-l">Decline it</h1>
      <p class="govuk-body">{noticeInWords(notice)}. It then goes to the person responsible for the child.</p>
      <ActionForm of={form} button="Decline it">
        <Unseen of={form} except={['words']} />
        <Fields of={form} only={['words']} />
      </ActionForm>
    </>
  );
  return { title: 'Decline', body, back: '/my-work' };
}

/** My work, and the notices in it: read, and where they ask for it accepted or declined. */
export function myWorkRoutes(rooms: readonly FindUnfinished[]): Route[] {
  const acknowledge = action({
    path: '/notices/:noticeId/acknowledge',
    shownAt: null,
    may: maySeeNotice,
    audit: { send: 'acknowledged-notice' },
    open: openNotice,
    form: form({}),
    page: ({ context }) => myWork(context),
    act: async (tx, { id }, _, by) => {
      const { path } = await acknowledgeNotice(tx, id, by.personId, by.now);
      return { to: path, made: {} };
    },
    example: {},
  });

  const answer = action({
    path: '/notices/:noticeId/answer',
    shownAt: '/notices/:noticeId/decline',
    may: maySeeNotice,
    audit: { show: 'viewed-notice', send: 'answered-notice' },
    open: openNoticeThatAsks,
    form: answerForm,
    start: () => ({ answer: 'declined' as const }),
    page: ({ context, opened, form }) =>
      form.typed('answer').one() === 'accepted' ? myWork(context) : declinePage(opened, form),
    act: async (tx, notice, said, by) => {
      await answerNotice(tx, notice, said, by);
      return { to: said.answer === 'accepted' ? pathOf(notice) : '/my-work', made: {} };
    },
    example: { answer: 'declined', words: 'I was not there.' },
  });

  async function myWork(context: SignedInContext): Promise<PageParts> {
    const { tx, person, now, query } = context;
    const all = query.get('all') === '1';
    const [steps, notices, referrals, unfinished] = await askTogether(tx, (asking) =>
      Promise.all([
        openStepsOf(asking),
        openNoticesOf(asking),
        waitingForUs(asking),
        Promise.all(rooms.map((find) => find({ ...context, tx: asking }))),
      ]),
    );
    const shown = notices.slice(0, all ? undefined : firstFew).map(async (notice) => {
      const here = { ...context, params: { noticeId: notice.id } };
      const opened = { ...notice, acknowledged_at: null };
      const accept = notice.asks_answer ? await answer.blank(here, opened, { answer: 'accepted' }) : null;
      return { notice, accept, read: await acknowledge.blank(here, opened) };
    });
    const body = (
      <MyWorkPage
        {...{ person, now, all, steps, referrals }}
        notices={await Promise.all(shown)}
        howManyNotices={notices.length}
        unfinished={unfinished.flat()}
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
    ...acknowledge.routes,
    ...answer.routes,
  ];
}
