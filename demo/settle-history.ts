import { sql } from 'kysely';
import { stepMoves } from '../src/follow-up/index.ts';
import { type Act, actAs } from './act-as.ts';
import { declines, evidenceFor } from './evidence.ts';
import type { Signed } from './sign-record.ts';
import { fateOfStep } from './step-fate.ts';

interface OpenStep {
  id: string;
  code: string;
  child_id: string;
  made_at: Date;
  due_at: Date | null;
}

/** What became of steps long ago, by their owner: what `moveStep` writes for one, written for many at once. */
async function settleOwned({ tx, random }: Act, personId: string, steps: readonly OpenStep[]): Promise<void> {
  const moved = steps.map((step) => {
    const { action, at } = fateOfStep(step, random);
    const { to, event } = stepMoves[action ?? 'done'];
    const words = event === 'declined' ? random.pick(declines) : random.pick(evidenceFor(step.code));
    return { ...step, to, event, words, at };
  });
  const rows = moved.map(({ id, to, at }) => sql`(${id}::uuid, ${to}, ${at}::timestamptz)`);
  await sql`update step set state = m.state, changed_at = m.at
    from (values ${sql.join(rows)}) as m (id, state, at)
    where step.id = m.id and step.owner_id = ${personId}::uuid`.execute(tx);
  const events = moved.map(({ id, event, words, at }) => ({
    id: random.id(),
    step_id: id,
    event,
    words,
    to_person_id: null,
    person_id: personId,
    happened_at: at,
  }));
  await tx.insertInto('step_event').values(events).execute();
  const traces = moved.map(({ id, child_id, at }) => ({
    happened_at: at,
    person_id: personId,
    action: 'moved-step',
    subject_kind: 'step',
    subject_id: id,
    child_id,
    request_id: null,
  }));
  await tx.insertInto('audit_event').values(traces).execute();
}

/**
 * Settles the steps and notices of records that lie back a while, for each owner at once. It is done as the owner,
 * under row-level security, with the states and words that one move after the other would leave.
 */
export async function settleHistory(
  act: Act,
  records: readonly Signed[],
  owners: readonly string[],
): Promise<void> {
  const { tx, random, now } = act;
  const ids = records.map(({ incidentId }) => incidentId);
  if (ids.length === 0) return;
  for (const personId of owners) {
    await actAs(tx, personId, now);
    const steps: OpenStep[] = await tx
      .selectFrom('step')
      .select(['id', 'code', 'child_id', 'made_at', 'due_at'])
      .where('owner_id', '=', personId)
      .where('state', '=', 'proposed')
      .where('incident_id', 'in', ids)
      .orderBy('made_at')
      .orderBy('id')
      .execute();
    if (steps.length > 0) await settleOwned(act, personId, steps);
    const hours = random.whole(2, 30);
    await sql`update notice set acknowledged_at = made_at + ${`${hours} hours`}::interval, acknowledged_by = ${personId}::uuid
      where to_person_id = ${personId}::uuid and acknowledged_at is null
        and incident_id in (${sql.join(ids.map((id) => sql`${id}::uuid`))})`.execute(tx);
  }
}
