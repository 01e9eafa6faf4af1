import type { Transaction } from 'kysely';
import { acknowledgeNotice, moveStep } from '../src/follow-up/index.ts';
import { recordIncident } from '../src/incidents/index.ts';
import { leaveTrace } from '../src/platform/audit/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import { actAs } from './act-as.ts';
import { addHours } from './days.ts';
import type { PlannedIncident } from './plan-incidents.ts';
import type { Random } from './random.ts';
import { writeRecord } from './write-record.ts';

type Tx = Transaction<Tables>;
export const T = { record: 0, select: 0, move: 0, trace: 0, ack: 0, steps: 0 };

export async function playIncident(
  tx: Tx,
  planned: PlannedIncident,
  random: Random,
  now: Date,
): Promise<void> {
  const { author, signedAt } = planned;
  let t0 = performance.now();
  const newId = random.id;
  const { record } = writeRecord(planned, random);
  await actAs(tx, author.id, signedAt);
  const signing = { submissionId: newId(), personId: author.id, now: signedAt, newId };
  const { incidentId, childId } = await recordIncident(tx, record, signing);
  await leaveTrace(tx, {
    at: signedAt,
    personId: author.id,
    action: 'signed-record',
    subjectKind: 'incident',
    subjectId: incidentId,
    childId,
  });
  T.record += performance.now() - t0;
  t0 = performance.now();
  const steps = await tx
    .selectFrom('step')
    .select(['id', 'owner_id', 'code', 'due_at'])
    .where('incident_id', '=', incidentId)
    .execute();
  const notices = await tx
    .selectFrom('notice')
    .select(['id', 'to_person_id'])
    .where('incident_id', '=', incidentId)
    .execute();
  T.select += performance.now() - t0;
  t0 = performance.now();
  const owners = [...new Set(steps.map((s) => s.owner_id))];
  for (const owner of owners) {
    if (!owner) continue;
    await actAs(tx, owner, addHours(signedAt, 5));
    for (const step of steps.filter((s) => s.owner_id === owner)) {
      T.steps++;
      await moveStep(
        tx,
        { stepId: step.id, action: 'done', words: 'Done.', personId: owner },
        addHours(signedAt, 5),
        newId,
      );
      const t1 = performance.now();
      await leaveTrace(tx, {
        at: signedAt,
        personId: owner,
        action: 'moved-step',
        subjectKind: 'step',
        subjectId: step.id,
        childId,
      });
      T.trace += performance.now() - t1;
    }
  }
  T.move += performance.now() - t0;
  t0 = performance.now();
  for (const notice of notices) {
    if (!notice.to_person_id) continue;
    await actAs(tx, notice.to_person_id, addHours(signedAt, 5));
    await acknowledgeNotice(tx, notice.id, notice.to_person_id, addHours(signedAt, 5));
  }
  T.ack += performance.now() - t0;
}
