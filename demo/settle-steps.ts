import { acknowledgeNotices, moveStep } from '../src/follow-up/index.ts';
import { recordAuditEvent } from '../src/platform/audit/index.ts';
import { type Act, actAs } from './act-as.ts';
import { addHours } from './days.ts';
import { declines, evidenceFor } from './evidence.ts';
import type { Signed } from './sign-record.ts';
import { fateOfStep, fateToday } from './step-fate.ts';

/** What whoever was there has done by the time they sign. */
const doneAtOnce = /^(call-|tell-manager|tell-social-services|take-advice|preserve|listen)/;

/**
 * Moves the steps of a record on, one by one as their owners, and acknowledges its notices, as far as the time for it
 * has come. `leave-open` leaves more of them open, and every notice: somebody has them before them today.
 */
export async function settleSteps(act: Act, signed: Signed, fate?: 'leave-open'): Promise<void> {
  const { tx, random, now } = act;
  const { incidentId, childId, planned } = signed;
  await actAs(tx, planned.author.id, now);
  const steps = await tx
    .selectFrom('step')
    .select(['id', 'code', 'owner_id', 'due_at', 'made_at'])
    .where('incident_id', '=', incidentId)
    .where('state', '=', 'proposed')
    .orderBy('owner_id')
    .orderBy('code')
    .execute();
  const notices = await tx
    .selectFrom('notice')
    .select(['id', 'to_person_id', 'made_at'])
    .where('incident_id', '=', incidentId)
    .orderBy('made_at')
    .orderBy('to_role')
    .execute();
  let acting = planned.author.id;
  const as = async (personId: string, at: Date): Promise<void> => {
    if (personId === acting) return;
    acting = personId;
    await actAs(tx, personId, at);
  };
  for (const step of steps) {
    if (!step.owner_id) continue;
    const { action, at } = doneAtOnce.test(step.code)
      ? { action: 'done' as const, at: step.made_at }
      : fate
        ? fateToday(step, now, random)
        : fateOfStep(step, random);
    if (!action || at > now) continue;
    const words =
      action === 'done'
        ? random.pick(evidenceFor(step.code))
        : action === 'decline'
          ? random.pick(declines)
          : '';
    await as(step.owner_id, at);
    await moveStep(tx, { stepId: step.id, action, words, personId: step.owner_id }, at, random.id);
    const subject = { subjectKind: 'step', subjectId: step.id, childId };
    await recordAuditEvent(tx, { at, personId: step.owner_id, action: 'moved-step', ...subject });
  }
  for (const notice of notices) {
    const at = addHours(notice.made_at, random.whole(2, 40));
    if (!notice.to_person_id || at > now || fate) continue;
    await as(notice.to_person_id, at);
    await acknowledgeNotices(tx, [notice.id], notice.to_person_id, at);
    const subject = { subjectKind: 'notice', subjectId: notice.id, childId };
    await recordAuditEvent(tx, {
      at,
      personId: notice.to_person_id,
      action: 'acknowledged-notice',
      ...subject,
    });
  }
}
