import '../../tables.ts';
import '../../../incidents/index.ts';
import { sql } from 'kysely';
import { stepsOfIncident } from '../../../follow-up/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../../platform/web/index.ts';
import { type Colleague, colleaguesAt } from '../../people/colleagues.ts';

/** The step of the incident that asks for the talks: its code in the decision. */
export const checkInStep = 'staff-check-in';
/** The step that asks to change the plan: the first is made where the decision asked for none. */
export const planStep = 'plan-what-helps';
const planSteps: readonly string[] = [planStep, 'plan-help-with-the-use', 'plan-with-them'];

/** A check-in in a list: with whom, by whom, and whether the talk was held. */
export interface CheckInInList {
  readonly id: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly holder_name: string | null;
  readonly held_by: string | null;
  readonly setting_name: string;
  readonly happened_at: Date;
  readonly due_at: Date;
  readonly was_talked: boolean;
  readonly awaits_answer: boolean;
  /** Theirs to hold: held by them, by somebody they stand in for, or by nobody yet. */
  readonly is_for_me: boolean;
}

const columns = sql`c.id, c.person_id, p.name as person_name, h.name as holder_name, c.held_by,
  s.name as setting_name, c.happened_at, c.due_at,
  exists (select 1 from check_in_entry e where e.check_in_id = c.id and e.entry = 'talk') as was_talked,
  coalesce((select e.entry = 'support-offered' from check_in_entry e
    where e.check_in_id = c.id and e.entry like 'support-%' order by e.sequence desc limit 1), false) as awaits_answer,
  (c.person_id <> app.person_id() and (c.held_by is null or c.held_by in (select app.acts_for()))) as is_for_me
  from check_in c join person_account p on p.id = c.person_id
  left join person_account h on h.id = c.held_by
  left join lateral (select app.setting_called(c.setting_id) as name) s on true`;

const wasTalked = sql`exists (select 1 from check_in_entry e where e.check_in_id = c.id and e.entry = 'talk')`;
const order = {
  from: sql`check_in c`,
  columns: sql`${wasTalked}, c.due_at, c.id`,
  id: sql`c.id`,
  goes: '>',
} as const;

/** The check-ins that are open to the visitor: those to hold first, what is due first first. */
export async function checkInsSeen(tx: Tx, asked: ListAsked): Promise<ListPart<CheckInInList>> {
  const { rows } = await sql<CheckInInList>`
    select ${columns} where ${comesAfterEntry(asked.after, order)}
    order by ${order.columns} limit ${asked.size + 1}`.execute(tx);
  return listPart(rows, asked);
}

/** The incident of check-ins as whoever manages there sees it: who was there, with whom somebody speaks already. */
export async function incidentOfCheckIns(tx: Tx, incidentId: string, personId: string) {
  const incident = await tx
    .selectFrom('incident')
    .select(['id', 'child_id', 'setting_id', 'occurred_at', 'occurred_on', 'author_id', 'as_it_stood'])
    .select(sql<boolean>`app.manages(setting_id)`.as('manages'))
    .where('id', '=', incidentId)
    .executeTakeFirst();
  if (!incident?.manages) throw notFound();
  const { rows: checkIns } = await sql<CheckInInList>`
    select ${columns} where c.incident_id = ${incidentId}::uuid order by p.name`.execute(tx);
  const there = await colleaguesAt(tx, incident.setting_id, incident.occurred_on);
  const author = there.some(({ id }) => id === incident.author_id)
    ? undefined
    : await tx
        .selectFrom('person_account')
        .select(['id', 'name'])
        .where('id', '=', incident.author_id)
        .executeTakeFirst();
  const { rows: counts } = await sql<{ made: number; left_open: number }>`
    select made, left_open from app.check_ins_of(${incidentId}::uuid)`.execute(tx);
  const { rows: acting } = await sql<{ id: string }>`select a as id from app.acts_for() a`.execute(tx);
  const mine = new Set(acting.map(({ id }) => id));
  const staff: Colleague[] = author ? [...there, author] : there;
  const { rows: holders } = await sql<{ id: string; name: string; here: boolean }>`
    select person_id as id, person_name as name, here
    from app.holders_of_check_ins(${incident.setting_id}::uuid, ${personId}::uuid)`.execute(tx);
  const decision = await tx
    .selectFrom('decision')
    .select(['id', 'facts'])
    .where('incident_id', '=', incidentId)
    .orderBy('sequence', 'desc')
    .executeTakeFirst();
  const victim = decision?.facts.victim?.who;
  const steps = await stepsOfIncident(tx, incidentId);
  return {
    ...incident,
    checkIns,
    staff,
    /** The visitor and those they stand in for: with them somebody else speaks. */
    mine,
    holders: holders.filter(({ id }) => !mine.has(id)),
    counts: counts[0] ?? { made: 0, left_open: 0 },
    decisionId: decision?.id ?? null,
    /** Somebody at work was the one it was done to, by the decision. */
    staffHurt: victim === 'staff' || victim === 'carer',
    stepIsOpen: steps.some(
      ({ code, state }) => code === checkInStep && (state === 'proposed' || state === 'accepted'),
    ),
    planSteps: steps.filter(({ code }) => planSteps.includes(code)),
  };
}

/** The incident of check-ins. */
export type IncidentOfCheckIns = Awaited<ReturnType<typeof incidentOfCheckIns>>;
