import '../tables.ts';
import '../../care/index.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { StepEvent, StepTime } from '../../protocol/index.ts';
import type { About } from '../about.ts';
import type { StepState } from '../tables.ts';

/** A step as lists show it. */
export interface StepInList {
  readonly id: string;
  readonly child_id: string;
  readonly about: About;
  readonly about_id: string | null;
  readonly incident_id: string | null;
  readonly words: string;
  readonly code: string;
  readonly owner_role: string;
  readonly owner_id: string | null;
  readonly owner_name: string | null;
  readonly due_at: Date | null;
  readonly clock_basis: string | null;
  readonly done_when: StepTime;
  readonly waited_for: StepEvent | null;
  readonly state: StepState;
  /** The name the child goes by; null when the child is no longer open to the visitor. */
  readonly child_called: string | null;
  /** The last thing written with it: the evidence or the reason. */
  readonly last_words: string | null;
}

const steps = (tx: Tx) =>
  tx
    .selectFrom('step')
    .leftJoin('person_account', 'person_account.id', 'step.owner_id')
    .leftJoin('child', 'child.id', 'step.child_id')
    .select([
      'step.id',
      'step.child_id',
      'step.about',
      'step.about_id',
      'step.incident_id',
      'step.words',
      'step.code',
      'step.owner_role',
      'step.owner_id',
      'person_account.name as owner_name',
      'step.due_at',
      'step.clock_basis',
      'step.done_when',
      'step.waited_for',
      'step.state',
      sql<string | null>`coalesce(child.known_as, child.given_name)`.as('child_called'),
      sql<string | null>`(select e.words from step_event e where e.step_id = step.id and e.words <> ''
        order by e.happened_at desc limit 1)`.as('last_words'),
    ]);

/** The steps of an incident, in the order in which they were made. */
export function stepsOfIncident(tx: Tx, incidentId: string): Promise<StepInList[]> {
  return steps(tx)
    .where('step.incident_id', '=', incidentId)
    .orderBy('step.made_at')
    .orderBy('step.due_at')
    .execute();
}

/** The steps of a matter of another room, in the order in which they were made. */
export function stepsAbout(tx: Tx, about: About, aboutId: string): Promise<StepInList[]> {
  return steps(tx)
    .where('step.about', '=', about)
    .where('step.about_id', '=', aboutId)
    .orderBy('step.made_at')
    .orderBy('step.due_at')
    .execute();
}

/** One step; undefined when there is none or it is not open to the visitor. */
export function stepById(tx: Tx, id: string): Promise<StepInList | undefined> {
  return steps(tx).where('step.id', '=', id).executeTakeFirst();
}

/** The open steps of a person, and of those they stand in for; what is due first comes first. */
export function openStepsOf(tx: Tx, limit = 200): Promise<StepInList[]> {
  return steps(tx)
    .where('step.state', 'in', ['proposed', 'accepted'])
    .where(sql<boolean>`step.owner_id = any (array(select app.acts_for()))`)
    .orderBy(sql`step.due_at nulls last`)
    .orderBy('step.id')
    .limit(limit)
    .execute();
}
