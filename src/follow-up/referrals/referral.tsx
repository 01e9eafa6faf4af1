import { mayWork } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { ActionForm, action, type Filled } from '../../platform/forms/index.ts';
import { WarningText } from '../../platform/html/index.ts';
import {
  isOneOf,
  listAsked,
  MoreOfList,
  type PageParts,
  page,
  type Route,
  redirect,
  type SignedInContext,
} from '../../platform/web/index.ts';
import { maySeeReferral } from '../may.ts';
import { stepsAbout } from '../steps/list-steps.ts';
import { getReferral, type Referral, referralsKnown } from './get-referral.ts';
import { ReferralsPage } from './list-page.tsx';
import { moveReferral } from './move-referral.ts';
import { moveForm, movesOpen, referralMoves } from './referral-moves.ts';
import { ReferralPage } from './referral-page.tsx';
import { childrenToRefer } from './to-whom.ts';
import type { ReferralEvent } from './words.ts';

const path = '/referrals/:referralId';

async function openReferral({ tx, params, auditSubject: about }: SignedInContext): Promise<Referral> {
  const referral = await getReferral(tx, params.referralId ?? '');
  about({ kind: 'referral', id: referral.id, childId: referral.child_id });
  return referral;
}

/** What ends a referral, or takes it further, is asked about first, with its reason or outcome. */
function movePage(referral: Referral, event: ReferralEvent, form: Filled): PageParts {
  const { button, asks } = referralMoves[event];
  const body = (
    <>
      <h1 class="govuk-heading-l">{button}</h1>
      {asks?.warning ? <WarningText text={asks.warning} /> : null}
      <ActionForm of={form} button={button} />
    </>
  );
  return { title: 'A referral', body, back: `/referrals/${referral.id}` };
}

const move = action({
  path: `${path}/move/:event`,
  may: maySeeReferral,
  audit: { show: null, send: 'moved-referral' },
  open: async (context) => {
    const event = context.params.event ?? '';
    if (!isOneOf(referralMoves, event)) throw notFound();
    return { referral: await openReferral(context), event };
  },
  instead: async ({ referral, event }, { now }) => {
    if (!referralMoves[event].asks) throw notFound();
    return movesOpen(referral, now).includes(event) ? null : redirect(`/referrals/${referral.id}`);
  },
  form: ({ event }) => moveForm(event),
  page: ({ context, opened: { referral, event }, form }) =>
    referralMoves[event].asks ? movePage(referral, event, form) : referralPage(context, referral),
  act: async (tx, { referral, event }, { words }, by) => {
    await moveReferral(tx, referral, { event, words }, by);
    return { to: `/referrals/${referral.id}`, made: {} };
  },
  example: { words: 'We met on Thursday.' },
});

async function referralPage(context: SignedInContext, referral: Referral): Promise<PageParts> {
  const { tx, now } = context;
  const moves = movesOpen(referral, now).map(async (event) => {
    const there = { ...context, params: { referralId: referral.id, event } };
    return { event, form: await move.blank(there, { referral, event }, null, event) };
  });
  const steps = await stepsAbout(tx, 'referral', referral.id);
  const body = <ReferralPage {...{ referral, steps, now }} moves={await Promise.all(moves)} />;
  return { title: 'A referral', body, back: '/referrals' };
}

/** Referrals between agencies: the list, one of them, and what is done with it. */
export const referralRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/referrals',
    who: 'signed-in',
    may: mayWork('it lists the referrals that they may see'),
    audit: 'viewed-referrals',
    answer: async (context) => {
      const { tx, now } = context;
      const { page: referrals, next } = await referralsKnown(tx, listAsked(context));
      const mayRefer = (await childrenToRefer(tx)).length > 0;
      const more = <MoreOfList next={next} path="/referrals" query={context.query} />;
      const body = <ReferralsPage {...{ referrals, mayRefer, now, more }} />;
      return page({ title: 'Referrals', body, back: '/my-work' });
    },
  },
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: maySeeReferral,
    audit: 'viewed-referral',
    answer: async (context) => page(await referralPage(context, await openReferral(context))),
  },
  ...move.routes,
];
