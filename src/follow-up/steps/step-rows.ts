import '../tables.ts';
import type { Insertable } from 'kysely';
import { clockBasis } from '../../platform/clock/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { NextStep, StepEvent, StepPlace, StepTime } from '../../protocol/index.ts';
import { whoFillsRoles } from '../who-fills-role.ts';

type Row = Insertable<Tables['step']>;

/** What every step of one decision has in common. */
export type StepGround = Pick<
  Row,
  'child_id' | 'incident_id' | 'decision_id' | 'setting_id' | 'about' | 'about_id' | 'fact_kind'
>;

/** A step to be made: where a room leaves out when it is done, its clock says so. */
export type StepToMake = Omit<NextStep, keyof StepPlace> &
  Partial<StepPlace> & {
    /** Whom it tells. */
    readonly to?: string;
  };

/** When a step is done, by the hours of its clock, where nothing else says so. */
function whenBy(hours: number | undefined): StepTime {
  if (hours === undefined || hours > 168) return 'later';
  if (hours <= 4) return 'now';
  return hours <= 24 ? 'tonight' : 'next-days';
}

const clockOf = ({ clock }: StepToMake, due: Date | null) => ({
  due_at: due,
  clock_basis: clock && due ? clockBasis(clock, due) : (clock?.basis ?? null),
});

/** Who makes them, when their clocks end, and what is settled already: by code, with the evidence in words. */
interface Making {
  readonly personId: string;
  readonly dueAt: (step: StepToMake) => Date | null;
  readonly settled?: ReadonlyMap<string, string>;
  /** What has happened: a step that waits for something else is not made yet. */
  readonly happened?: readonly StepEvent[];
  /** Whose they are, by role; else whoever fills the role around the child or in the setting. */
  readonly owners?: ReadonlyMap<string, string>;
  /** The codes of those that only the matter settles. */
  readonly byMatter?: readonly string[];
}

/**
 * Writes next steps as rows, each with its owner and clock; what is settled is done at once, with its evidence.
 * @returns how many were made
 */
export async function insertSteps(
  tx: Tx,
  asked: readonly StepToMake[],
  ground: StepGround,
  { personId, dueAt, settled, happened = [], owners: known, byMatter = [] }: Making,
  now: Date,
  newId: () => string,
): Promise<number> {
  const steps = asked.filter((step) => step.if === undefined || happened.includes(step.if));
  if (steps.length === 0) return 0;
  const roles = [...new Set(steps.map(({ who }) => who))];
  const owners =
    known ?? (await whoFillsRoles(tx, ground.child_id, ground.setting_id ?? null, roles, personId));
  const rows = steps.map((step) => ({
    ...ground,
    ...clockOf(step, dueAt(step)),
    id: newId(),
    code: step.id,
    cites: JSON.stringify(step.cites),
    words: step.text,
    owner_role: step.who,
    owner_id: owners.get(step.who) ?? null,
    made_for_id: owners.get(step.who) ?? null,
    done_when: step.when ?? whenBy(step.clock?.hours),
    waited_for: step.if ?? null,
    recipient: step.to ?? null,
    by_matter: byMatter.includes(step.id),
    state: settled?.has(step.id) ? ('done' as const) : ('proposed' as const),
    made_at: now,
    changed_at: now,
  }));
  await tx.insertInto('step').values(rows).execute();
  const events = rows
    .filter(({ state }) => state === 'done')
    .map((row) => ({
      id: newId(),
      step_id: row.id,
      event: 'done' as const,
      words: settled?.get(row.code) ?? '',
      to_person_id: null,
      person_id: personId,
      happened_at: now,
    }));
  if (events.length > 0) await tx.insertInto('step_event').values(events).execute();
  return rows.length;
}
