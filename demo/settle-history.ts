import { sql } from 'kysely';
import { stepMoves } from '../src/follow-up/index.ts';
import type { Act } from './act-as.ts';
import { declines, evidenceFor } from './evidence.ts';
import type { Random } from './random.ts';
import type { Signed } from './sign-record.ts';
import { fateOfStep } from './step-fate.ts';

interface OpenStep {
  readonly id: string;
  readonly code: string;
  readonly child_id: string;
  readonly owner_id: string | null;
  readonly made_at: Date;
  readonly due_at: Date | null;
}

/** What `moveStep` writes when the owner of a step comes to it. */
function moveOf(step: OpenStep, random: Random) {
  const { action, at } = fateOfStep(step, random);
  const { to, event } = stepMoves[action ?? 'done'];
  const words = event === 'declined' ? random.pick(declines) : random.pick(evidenceFor(step.code));
  return { ...step, to: to ?? 'done', event, words, at };
}

async function moveSteps({ tx, random, now }: Act, steps: readonly OpenStep[]): Promise<void> {
  const moved = steps.map((step) => moveOf(step, random)).filter(({ at }) => at <= now);
  if (moved.length === 0) return;
  const rows = moved.map(({ id, to, at }) => sql`(${id}::uuid, ${to}, ${at}::timestamptz)`);
  await sql`update step set state = m.state, changed_at = m.at
    from (values ${sql.join(rows)}) as m (id, state, at) where step.id = m.id`.execute(tx);
  const events = moved.map(({ id, event, words, owner_id, at }) => ({
    id: random.id(),
    step_id: id,
    event,
    words,
    to_person_id: null,
    person_id: owner_id,
    happened_at: at,
  }));
  await tx.insertInto('step_event').values(events).execute();
  const traces = moved.map(({ id, child_id, owner_id, at }) => ({
    happened_at: at,
    person_id: owner_id,
    action: 'moved-step' as const,
    subject_kind: 'step',
    subject_id: id,
    child_id,
    request_id: null,
  }));
  await tx.insertInto('audit_event').values(traces).execute();
}

/**
 * Settles the steps and notices of records that are long ago, all at once and in the names of those whose they are:
 * with the states and words that one move after the other would leave. It is for a transaction of the owner.
 */
export async function settleHistory(
  act: Act,
  records: readonly Signed[],
  owners: readonly string[],
): Promise<void> {
  const { tx, random } = act;
  const ids = records.map(({ incidentId }) => incidentId);
  if (ids.length === 0) return;
  const steps: OpenStep[] = await tx
    .selectFrom('step')
    .select(['id', 'code', 'child_id', 'owner_id', 'made_at', 'due_at'])
    .where('owner_id', 'in', [...owners])
    .where('state', '=', 'proposed')
    .where('incident_id', 'in', ids)
    .orderBy('owner_id')
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  await moveSteps(act, steps);
  const read = owners.map((id) => sql`(${id}::uuid, ${`${random.whole(2, 30)} hours`}::interval)`);
  await sql`update notice set acknowledged_at = made_at + r.after, acknowledged_by = r.person_id
    from (values ${sql.join(read)}) as r (person_id, after)
    where to_person_id = r.person_id and acknowledged_at is null
      and incident_id in (${sql.join(ids.map((id) => sql`${id}::uuid`))})`.execute(tx);
}
