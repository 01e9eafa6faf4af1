import '../tables.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { NextStep } from '../../protocol/index.ts';
import { whoFillsRoles } from '../who-fills-role.ts';

/** What the steps of a decision belong to. */
export interface StepsFor {
  readonly childId: string;
  readonly settingId: string;
  readonly incidentId: string;
  readonly decisionId: string;
  readonly occurredAt: Date;
  /** Who signs: where they hold the owning role, the step is theirs. */
  readonly personId: string;
  /** Steps that are already done by what was signed: by code, with the evidence in words. */
  readonly settled?: ReadonlyMap<string, string>;
}

const hour = 3_600_000;

/** When a step's clock ends: its hours after the incident, or after now where it starts with the signing. */
export function dueAt(step: NextStep, occurredAt: Date, now: Date): Date | null {
  if (!step.clock) return null;
  const from = step.clock.from === 'the incident' ? occurredAt : now;
  return new Date(from.getTime() + step.clock.hours * hour);
}

/**
 * Turns the next steps of a decision into rows with an owner and a clock, in the transaction of the decision.
 * @returns how many were made
 */
export async function makeSteps(
  tx: Tx,
  steps: readonly NextStep[],
  to: StepsFor,
  now: Date,
  newId: () => string,
): Promise<number> {
  const roles = [...new Set(steps.map(({ who }) => who))];
  const owners = await whoFillsRoles(tx, to.childId, to.settingId, roles, to.personId);
  const rows = steps.map((step) => ({
    id: newId(),
    child_id: to.childId,
    incident_id: to.incidentId,
    decision_id: to.decisionId,
    setting_id: to.settingId,
    code: step.id,
    cites: JSON.stringify(step.cites),
    words: step.text,
    owner_role: step.who,
    owner_id: owners.get(step.who) ?? null,
    made_for_id: owners.get(step.who) ?? null,
    due_at: dueAt(step, to.occurredAt, now),
    clock_basis: step.clock?.basis ?? null,
    state: to.settled?.has(step.id) ? ('done' as const) : ('proposed' as const),
    made_at: now,
    changed_at: now,
  }));
  if (rows.length === 0) return 0;
  await tx.insertInto('step').values(rows).execute();
  const settled = rows.filter(({ state }) => state === 'done');
  if (settled.length > 0) {
    await tx
      .insertInto('step_event')
      .values(
        settled.map((row) => ({
          id: newId(),
          step_id: row.id,
          event: 'done' as const,
          words: to.settled?.get(row.code) ?? '',
          to_person_id: null,
          person_id: to.personId,
          happened_at: now,
        })),
      )
      .execute();
  }
  return rows.length;
}
