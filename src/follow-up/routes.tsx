import { HearthError, notFound } from '../platform/errors/index.ts';
import { outside, type Reach } from '../platform/notify/index.ts';
import {
  type FieldErrors,
  isOneOf,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../platform/web/index.ts';
import { absenceErrors, absencesOf, colleaguesOf, endAbsence, nameStandIn } from './my-work/name-stand-in.ts';
import { AbsencePage, MyWorkPage, type Unfinished } from './my-work/page.tsx';
import { openNoticesOf } from './notices/list-notices.ts';
import { noticeRoutes } from './notices/routes.tsx';
import { outboxRoutes } from './outbox/routes.tsx';
import { waitingForUs } from './referrals/get-referral.ts';
import { newReferralRoutes } from './referrals/new-referral.tsx';
import { referralRoutes } from './referrals/referral.tsx';
import { rotaRoutes } from './rotas/routes.tsx';
import { openStepsOf, stepById } from './steps/list-steps.ts';
import { moveStep } from './steps/move-step.ts';
import { StepPage } from './steps/page.tsx';
import { stepActions } from './steps/states.ts';
import { webhookRoutes } from './webhooks/routes.tsx';

/** What the rooms above know of somebody's unfinished work. */
export type FindUnfinished = (visit: SignedInVisit) => Promise<readonly Unfinished[]>;

async function stepPage(visit: SignedInVisit, words = '', error?: HearthError) {
  const step = await stepById(visit.tx, visit.params.stepId ?? '');
  if (!step) throw notFound();
  visit.about({ kind: 'step', id: step.id, childId: step.child_id });
  const { cites } = await visit.tx
    .selectFrom('step')
    .select('cites')
    .where('id', '=', step.id)
    .executeTakeFirstOrThrow();
  const errors: FieldErrors = error ? { words: error.message } : {};
  return page({
    title: 'Next step',
    back: '/my-work',
    hasErrors: error !== undefined,
    body: (
      <StepPage
        step={step}
        cites={cites as string[]}
        person={visit.person}
        now={visit.now}
        words={words}
        errors={errors}
      />
    ),
  });
}

async function absencePage(visit: SignedInVisit, errors = {}) {
  const colleagues = await colleaguesOf(visit.tx);
  const values = {
    from: one(visit.form, 'from'),
    until: one(visit.form, 'until'),
    standIn: one(visit.form, 'standIn'),
  };
  const absences = await absencesOf(visit.tx, visit.person.personId, visit.now);
  const body = <AbsencePage person={visit.person} {...{ colleagues, absences, values, errors }} />;
  return page({ title: 'I will be away', back: '/my-work', hasErrors: Object.keys(errors).length > 0, body });
}

/** What telling people needs to know of how the service was set. */
export interface TellingRoutes {
  readonly textsAreSent: boolean;
  /** The key under which the secrets of other systems are kept; null where there is none. */
  readonly secretsKey: string | null;
  /** Where other systems may be. */
  readonly reach: Reach;
}

/** My work, steps, notices, stand-ins, referrals, rotas, the outbox and other systems. */
export function followUpRoutes(
  findUnfinished: FindUnfinished,
  { textsAreSent, secretsKey, reach }: TellingRoutes = {
    textsAreSent: false,
    secretsKey: null,
    reach: outside,
  },
): Route[] {
  return [
    ...newReferralRoutes,
    ...referralRoutes,
    ...rotaRoutes(),
    ...outboxRoutes(textsAreSent),
    ...webhookRoutes(secretsKey, reach),
    {
      method: 'GET',
      path: '/my-work',
      who: 'signed-in',
      audit: 'viewed-my-work',
      answer: async (visit) => {
        const steps = await openStepsOf(visit.tx);
        const notices = await openNoticesOf(visit.tx);
        const unfinished = await findUnfinished(visit);
        const { person, now } = visit;
        const body = (
          <MyWorkPage
            person={person}
            steps={steps}
            notices={notices}
            unfinished={unfinished}
            now={now}
            all={visit.query.get('all') === '1'}
            referrals={await waitingForUs(visit.tx)}
          />
        );
        return page({ title: 'My work', body });
      },
    },
    {
      method: 'GET',
      path: '/steps/:stepId',
      who: 'signed-in',
      audit: 'viewed-step',
      answer: (visit) => stepPage(visit),
    },
    {
      method: 'POST',
      path: '/steps/:stepId',
      who: 'signed-in',
      audit: 'moved-step',
      answer: async (visit) => {
        const action = one(visit.form, 'action');
        const words = one(visit.form, 'words');
        if (!isOneOf(stepActions, action))
          throw new HearthError('not-allowed', 'Choose what to do with the step.', 'action');
        const stepId = visit.params.stepId ?? '';
        try {
          const move = { stepId, action, words, personId: visit.person.personId };
          const { childId, path } = await moveStep(visit.tx, move, visit.now, visit.newId);
          visit.about({ kind: 'step', id: stepId, childId });
          return redirect(`${path}#steps`);
        } catch (error) {
          if (error instanceof HearthError && error.field === 'words') return stepPage(visit, words, error);
          throw error;
        }
      },
    },
    ...noticeRoutes(),
    { method: 'GET', path: '/absence', who: 'signed-in', audit: null, answer: (visit) => absencePage(visit) },
    {
      method: 'POST',
      path: '/absence',
      who: 'signed-in',
      audit: 'named-stand-in',
      answer: async (visit) => {
        const { tx, form, today, person } = visit;
        const absence = { from: one(form, 'from'), until: one(form, 'until'), standIn: one(form, 'standIn') };
        const errors = absenceErrors(absence, await colleaguesOf(tx), today);
        if (Object.keys(errors).length > 0) return absencePage(visit, errors);
        await nameStandIn(tx, absence, person.personId, visit.newId());
        return redirect('/absence');
      },
    },
    {
      method: 'POST',
      path: '/absence/:absenceId/end',
      who: 'signed-in',
      audit: 'ended-absence',
      answer: async ({ tx, params, person, now }) => {
        await endAbsence(tx, params.absenceId ?? '', person.personId, now);
        return redirect('/absence');
      },
    },
  ];
}
