import '../tables.ts';
import '../../care/index.ts';
import { sql } from 'kysely';
import { nameOfChild } from '../../care/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { StepEvent, StepTime } from '../../protocol/index.ts';
import type { About } from '../about.ts';
import type { StepEvent as StepHappening, StepState } from '../tables.ts';
import { openStates } from './states.ts';

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
  /** Who has it while the owner is away. */
  readonly stand_in_name: string | null;
  readonly due_at: Date | null;
  readonly clock_basis: string | null;
  readonly done_when: StepTime;
  readonly waited_for: StepEvent | null;
  readonly cites: readonly string[];
  /** Whom it tells; null where it tells nobody. */
  readonly recipient: string | null;
  /** Whether only what it is about settles it. */
  readonly by_matter: boolean;
  readonly setting_id: string | null;
  /** Where it belongs: for a move, where they move to. */
  readonly setting_name: string | null;
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
    .leftJoin('setting', 'setting.id', 'step.setting_id')
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
      'step.recipient',
      'step.by_matter',
      'step.setting_id',
      'setting.name as setting_name',
      sql<string[]>`step.cites`.as('cites'),
      sql<string | null>`(select p.name from person_account p
        where p.id = app.stand_in_for(step.owner_id) and p.id <> step.owner_id)`.as('stand_in_name'),
      'step.state',
      nameOfChild('child').as('child_called'),
      sql<string | null>`(select e.words from step_event e where e.step_id = step.id and e.words <> ''
        order by e.happened_at desc, e.sequence desc limit 1)`.as('last_words'),
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

/**
 * The open steps of a person, and of those they stand in for; what is due first comes first. What its matter settles waits
 * in the list of that matter.
 */
export function openStepsOf(tx: Tx, limit = 200): Promise<StepInList[]> {
  return steps(tx)
    .where('step.state', 'in', [...openStates])
    .where('step.by_matter', '=', false)
    .where(sql<boolean>`step.owner_id = any (array(select app.acts_for()))`)
    .orderBy(sql`step.due_at nulls last`)
    .orderBy('step.id')
    .limit(limit)
    .execute();
}

/** Something that happened to a step. */
export interface EventInList {
  readonly step_id: string;
  readonly event: StepHappening;
  readonly words: string;
  readonly how: string | null;
  readonly told: string | null;
  readonly reference: string | null;
  readonly sent_at: Date | null;
  /** Null where it happened by itself. */
  readonly person_name: string | null;
  readonly happened_at: Date;
}

/** Everything that happened to these steps, in order. */
export async function eventsOf(tx: Tx, stepIds: readonly string[]): Promise<EventInList[]> {
  if (stepIds.length === 0) return [];
  return tx
    .selectFrom('step_event as e')
    .leftJoin('person_account as p', 'p.id', 'e.person_id')
    .select([
      'e.step_id',
      'e.event',
      'e.words',
      'e.how',
      'e.told',
      'e.reference',
      'e.sent_at',
      'e.happened_at',
    ])
    .select('p.name as person_name')
    .where('e.step_id', 'in', [...stepIds])
    .orderBy('e.happened_at')
    .orderBy('e.sequence')
    .execute();
}
