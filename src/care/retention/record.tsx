import type { AuditVerb } from '../../platform/audit/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { type ActionParts, action, type Filled, type Shape } from '../../platform/forms/index.ts';
import {
  actingOf,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../platform/web/index.ts';
import { addDays } from '../../protocol/index.ts';
import { answerForm } from './answer-form.ts';
import { answerDestruction, lastBackup, openAsk, refusedAsks, whatStops } from './destruction.ts';
import { holdForm, liftForm } from './hold-forms.ts';
import { holdsOf, liftHold, setHold } from './holds.ts';
import { mayReviewRecord as may } from './may.ts';
import { type FormsOfRecord, RecordPage } from './record-page.tsx';
import { oneDue, reviewRecord } from './records.ts';
import { reviewForm } from './review-form.ts';

const path = '/retention/:childId';

/** Opens one record that is due; whoever may not gets `not-found`, before anything of it is looked at. */
async function openDue({ tx, params, today, auditSubject: about }: SignedInContext) {
  const record = await oneDue(tx, params.childId ?? '', today);
  about({ kind: 'child', id: record.child_id, childId: record.child_id });
  return record;
}
type Due = { readonly child_id: string };

/** Kept on, a record is no longer due: whoever sends the same form again is led where it led. */
async function openToReview(context: SignedInContext): Promise<Due> {
  const { tx, params } = context;
  const kept = await tx
    .selectFrom('record_review')
    .select('child_id')
    .where('child_id', '=', params.childId ?? '')
    .where('id', '=', actingOf(context).entry)
    .executeTakeFirst();
  return kept ?? (await openDue(context));
}

async function openWithAsk(context: SignedInContext) {
  const { child_id } = await openDue(context);
  return { child_id, ask: await openAsk(context.tx, child_id) };
}

async function openHold(context: SignedInContext) {
  const { child_id } = await openDue(context);
  const hold = (await holdsOf(context.tx, child_id)).find(({ id }) => id === context.params.holdId);
  if (!hold) throw notFound();
  return { child_id, holdId: hold.id };
}

/**
 * One record that is due: looking at it, what holds it, and its end, which takes two.
 * @param keptDays for how many days backups are kept; null when nobody has said so
 */
export function recordRoutes(keptDays: number | null): Route[] {
  type Short<O extends Due, S extends Shape> = Pick<
    ActionParts<O, S, object>,
    'open' | 'form' | 'start' | 'act' | 'example'
  > & {
    readonly at: string;
    readonly audit: AuditVerb;
    readonly shown: (form: Filled, opened: O) => Partial<FormsOfRecord>;
  };
  /** One of the forms that stand on the page of a record. */
  const short = <O extends Due, S extends Shape>({ at, audit, shown, ...parts }: Short<O, S>) =>
    action<O, S>({
      ...parts,
      path: `${path}${at}`,
      shownAt: null,
      may,
      audit: { send: audit },
      page: ({ context, opened, form }) => recordPage(context, shown(form, opened)),
    });

  const review = short({
    at: '',
    audit: 'reviewed-record-due',
    open: openToReview,
    form: reviewForm,
    shown: (form) => ({ review: form }),
    act: async (tx, { child_id }, found, by) => {
      await reviewRecord(tx, child_id, found, by);
      return { to: '/retention', made: {} };
    },
    example: { outcome: 'keep', reason: 'An inquiry asks for it.', again: '2030-01-01' },
  });

  const answer = short({
    at: '/answers',
    audit: 'answered-destruction',
    open: openWithAsk,
    form: ({ ask }) => answerForm({ mine: ask?.mine ?? false }),
    start: ({ ask }) => ({ ...(ask && { ask: ask.id }), ...(ask?.mine && { answer: 'refuse' as const }) }),
    shown: (form) => ({ answer: form }),
    act: async (tx, { child_id }, given, by) => {
      const certificateId = by.newId();
      const gone = await answerDestruction(tx, child_id, {
        ...given,
        certificateId,
        backupsKeptDays: keptDays,
      });
      return { to: gone ? `/retention/certificates/${certificateId}` : `/retention/${child_id}`, made: {} };
    },
    example: { answer: 'refuse', reason: 'Her brother asks.' },
  });

  const hold = short({
    at: '/holds',
    audit: 'set-legal-hold',
    open: openDue,
    form: holdForm,
    shown: (form) => ({ hold: form }),
    act: async (tx, { child_id }, set, by) => {
      await setHold(tx, child_id, set, by);
      return { to: `/retention/${child_id}`, made: {} };
    },
    example: { kind: 'claim', reason: 'A solicitor wrote.' },
  });

  const lift = short({
    at: '/holds/:holdId/lift',
    audit: 'lifted-legal-hold',
    open: openHold,
    form: ({ holdId }) => liftForm(holdId),
    shown: (form, { holdId }) => ({ lifts: { [holdId]: form } }),
    act: async (tx, { child_id, holdId }, { reason }, by) => {
      await liftHold(tx, child_id, { id: holdId, reason }, by);
      return { to: `/retention/${child_id}`, made: {} };
    },
    example: { reason: 'It was settled.' },
  });

  /** The page of a record; a form on it that was sent and not taken stands there as it was typed. */
  async function recordPage(context: SignedInContext, sent: Partial<FormsOfRecord>): Promise<PageParts> {
    const { tx, today } = context;
    const record = await openDue(context);
    const { child_id } = record;
    const until = keptDays === null ? null : addDays(today, keptDays);
    const ask = await openAsk(tx, child_id);
    const holds = await holdsOf(tx, child_id);
    const lifts: Record<string, Filled> = {};
    for (const { id, lifted_at } of holds)
      if (!lifted_at)
        lifts[id] = (await lift.blank(context, { child_id, holdId: id })).with({
          to: `/retention/${child_id}/holds/${id}/lift`,
        });
    const forms = {
      review: await review.blank(context, record),
      answer: await answer.blank(context, { child_id, ask }),
      hold: await hold.blank(context, record),
      ...sent,
      lifts: { ...lifts, ...sent.lifts },
    };
    const body = (
      <RecordPage
        {...{ record, ask, holds, forms }}
        stops={await whatStops(tx, child_id)}
        refused={await refusedAsks(tx, child_id)}
        backups={{ last: await lastBackup(tx), keptDays, until }}
      />
    );
    return { title: 'A record that is due', body, back: '/retention' };
  }

  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      may,
      audit: 'viewed-record-due',
      answer: async (context) => page(await recordPage(context, {})),
    },
    ...[review, answer, hold, lift].flatMap(({ routes }) => routes),
  ];
}
