import type { AuditVerb } from '../../platform/audit/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  isOneOf,
  many,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { formId, orErrors, valuesOf } from '../form-values.ts';
import { stepsAbout } from '../steps/list-steps.ts';
import { getReferral, type Referral, referralsKnown } from './get-referral.ts';
import { ReferralsPage } from './list-page.tsx';
import { makeReferral } from './make-referral.ts';
import { MoveReferralPage } from './move-page.tsx';
import { moveReferral, movesOpen } from './move-referral.ts';
import { ChooseChildPage, NewReferralPage } from './new-page.tsx';
import { asked as askedFirst, ReferralPage } from './page.tsx';
import { childrenToRefer, toWhom, whatMayBeShared } from './to-whom.ts';
import { eventInWords, type ReferralEvent } from './words.ts';

async function newPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, params, person, form } = visit;
  const kinds = await whatMayBeShared(tx, params.childId ?? '');
  if (kinds.length === 0) throw notFound();
  const child = await tx
    .selectFrom('child')
    .select(['id', 'given_name', 'known_as'])
    .where('id', '=', params.childId ?? '')
    .executeTakeFirst();
  if (!child) throw notFound();
  visit.about({ kind: 'child', id: child.id, childId: child.id });
  const body = (
    <NewReferralPage
      child={{ id: child.id, called: child.known_as ?? child.given_name }}
      kinds={kinds}
      receivers={await toWhom(tx)}
      person={person}
      formId={formId(visit, 'referral')}
      values={valuesOf(visit)}
      chosen={many(form, 'kinds')}
      errors={errors}
    />
  );
  return page({
    title: 'Refer a child',
    body,
    back: '/referrals',
    hasErrors: Object.keys(errors).length > 0,
  });
}

const make = (visit: SignedInVisit) => {
  const { tx, params, form, person, now, newId } = visit;
  const asked = {
    id: formId(visit, 'referral'),
    childId: params.childId ?? '',
    to: one(form, 'to'),
    purpose: one(form, 'purpose'),
    lawfulBasis: one(form, 'lawfulBasis'),
    kinds: many(form, 'kinds'),
    words: one(form, 'words'),
    answerHours: one(form, 'answerHours'),
    openDays: one(form, 'openDays'),
  };
  return orErrors(
    async () => {
      await makeReferral(tx, asked, { personId: person.personId, now, newId });
      visit.about({ kind: 'referral', id: asked.id, childId: asked.childId });
      return redirect(`/referrals/${asked.id}`);
    },
    (errors) => newPage(visit, errors),
  );
};

async function openReferral(visit: SignedInVisit): Promise<Referral> {
  const referral = await getReferral(visit.tx, visit.params.referralId ?? '');
  visit.about({ kind: 'referral', id: referral.id, childId: referral.child_id });
  return referral;
}

async function referralPage(visit: SignedInVisit) {
  const { tx, person, now, newId } = visit;
  const referral = await openReferral(visit);
  const steps = await stepsAbout(tx, 'referral', referral.id);
  const moves = movesOpen(referral, now);
  const body = <ReferralPage {...{ referral, moves, steps, person, now, newId }} />;
  return page({ title: 'A referral', body, back: '/referrals' });
}

function eventOf({ params }: SignedInVisit): ReferralEvent {
  const event = params.event ?? '';
  if (!isOneOf(eventInWords, event)) throw notFound();
  return event;
}

async function movePage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { person, form, now } = visit;
  const referral = await getReferral(visit.tx, visit.params.referralId ?? '');
  const event = eventOf(visit);
  if (!askedFirst[event]) throw notFound();
  if (!movesOpen(referral, now).includes(event)) return redirect(`/referrals/${referral.id}`);
  const body = (
    <MoveReferralPage
      {...{ event, person, errors }}
      referralId={referral.id}
      formId={formId(visit, 'move')}
      words={one(form, 'words')}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'A referral', body, back: `/referrals/${referral.id}`, hasErrors });
}

const move = (visit: SignedInVisit) =>
  orErrors(
    async () => {
      const { tx, form, person, now, newId } = visit;
      const event = eventOf(visit);
      const referral = await getReferral(tx, visit.params.referralId ?? '');
      const words = one(form, 'words');
      const asked = { id: formId(visit, 'move'), event, words, personId: person.personId };
      await moveReferral(tx, referral, asked, now, newId);
      visit.about({ kind: 'referral', id: referral.id, childId: referral.child_id });
      return redirect(`/referrals/${referral.id}`);
    },
    (errors) => movePage(visit, errors),
  );

/** Referrals between agencies. */
export function referralRoutes(): Route[] {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    audit: AuditVerb | null,
    answer: (visit: SignedInVisit) => ReturnType<typeof referralPage>,
  ): Route => ({ method, path, who: 'signed-in', audit, answer });
  return [
    route('GET', '/referrals', 'viewed-referrals', async ({ tx, now }) => {
      const referrals = await referralsKnown(tx);
      const mayRefer = (await childrenToRefer(tx)).length > 0;
      return page({
        title: 'Referrals',
        body: <ReferralsPage {...{ referrals, mayRefer, now }} />,
        back: '/my-work',
      });
    }),
    route('GET', '/referrals/new', null, async ({ tx }) => {
      const children = await childrenToRefer(tx);
      return page({
        title: 'Refer a child',
        body: <ChooseChildPage children={children} />,
        back: '/referrals',
      });
    }),
    route('GET', '/referrals/new/:childId', 'began-referral', (visit) => newPage(visit)),
    route('POST', '/referrals/new/:childId', 'made-referral', make),
    route('GET', '/referrals/:referralId', 'viewed-referral', referralPage),
    route('GET', '/referrals/:referralId/move/:event', null, (visit) => movePage(visit)),
    route('POST', '/referrals/:referralId/move/:event', 'moved-referral', move),
  ];
}
