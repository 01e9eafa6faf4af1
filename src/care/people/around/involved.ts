import '../../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { OwnedClock } from '../clocks.ts';
import { personByEmail } from '../person-by-email.ts';
import { involvementRoles } from '../roles.ts';

/** Somebody who works or worked with a child, as what, from, until. */
export interface Involved {
  readonly id: string;
  readonly person_id: string;
  readonly name: string;
  readonly role: string;
  readonly from_day: string;
  readonly until_day: string | null;
  readonly mayEnd: boolean;
  /** Whose place they took, and who handed it on, where it went with others. */
  readonly taken_from: string | null;
  readonly handed_on_by: string | null;
}

/** Everybody who works or worked with a child by name: today's first. */
export async function involvedWith(tx: Tx, childId: string): Promise<Involved[]> {
  const { rows } = await sql<Involved>`
    select i.id, i.person_id, p.name, i.role, i.from_day::text as from_day, i.until_day::text as until_day,
      (i.until_day is null or i.until_day > app.today()) and app.says_who_works_with(i.child_id, i.role) as "mayEnd",
      g.taken_from, g.handed_on_by
    from involvement i join person_account p on p.id = i.person_id
      left join lateral (
        select f.name as taken_from, b.name as handed_on_by from caseload_change c
          join person_account f on f.id = c.from_person_id join person_account b on b.id = c.made_by
        where c.child_id = i.child_id and c.to_person_id = i.person_id and c.role = i.role and c.on_day = i.from_day
          and c.stayed is null order by c.made_at desc limit 1) g on true
    where i.child_id = ${childId}::uuid and app.sees(i.child_id, 'around')
    order by i.until_day is not null and i.until_day < app.today(), i.role, i.from_day desc, i.id`.execute(
    tx,
  );
  return rows;
}

/** The roles that the visitor may give somebody with this child. */
export async function rolesToGive(tx: Tx, childId: string): Promise<string[]> {
  const { rows } = await sql<{
    role: string;
  }>`select role from unnest(${Object.keys(involvementRoles)}::text[]) role
    where app.says_who_works_with(${childId}::uuid, role)`.execute(tx);
  return rows.map(({ role }) => role);
}

/** Those who can be chosen: of the child's authority, and of where the child lives, with what they do there. */
export async function couldWorkWith(
  tx: Tx,
  childId: string,
): Promise<{ id: string; name: string; role: string }[]> {
  const { rows } = await sql<{ id: string; name: string; role: string }>`
    select id, name, string_agg(role, ', ') as role from app.could_work_with(${childId}::uuid)
    group by id, name order by name, id`.execute(tx);
  return rows;
}

/** Whom a form names: chosen, or by the address they sign in with; null when neither. */
export const chosenPerson = async (
  tx: Tx,
  chosen: string | null,
  email: string,
  field: string,
): Promise<string | null> => chosen ?? (email ? await personByEmail(tx, email, field) : null);

/**
 * Somebody begins to work with a child, from today.
 * @throws Refusal naming the field: `already-done` where somebody holds a post that one person holds
 */
export async function beginInvolvement(
  tx: Tx,
  begin: { readonly childId: string; readonly personId: string; readonly role: string },
  by: By,
): Promise<void> {
  const { childId, personId, role } = begin;
  const { rows } = await sql<{
    came: string;
  }>`select app.begin_involvement(${by.newId()}::uuid, ${childId}::uuid,
    ${personId}::uuid, ${role}, ${by.today}::date) as came`.execute(tx);
  const came = rows[0]?.came;
  if (came === 'held') {
    const message = 'Someone already has this role. End theirs, and say who takes over.';
    throw new Refusal('already-done', message, 'role');
  }
  if (came !== 'begun')
    throw new Refusal(
      'not-yours',
      'You cannot choose them: the role must be part of their own work.',
      'role',
    );
}

/** One of those who work with a child, whom the visitor may end. Throws `not-found` for any other. */
export async function involvedToEnd(tx: Tx, childId: string, id: string): Promise<Involved> {
  const involved = (await involvedWith(tx, childId)).find((one) => one.id === id);
  if (!involved?.mayEnd) throw notFound();
  return involved;
}

/** What they own of this child. */
export async function clocksWithChild(tx: Tx, id: string): Promise<OwnedClock[]> {
  const { rows } = await sql<OwnedClock>`select * from app.clocks_with_child(${id}::uuid)`.execute(tx);
  return rows;
}

/**
 * Ends somebody's work with a child. Whoever takes over is that from the same day, and has what was theirs.
 * @throws Refusal naming the field: `undecided` at `taker` when something is theirs and nobody takes it
 */
export async function endInvolvement(
  tx: Tx,
  id: string,
  end: { readonly until: string; readonly takerId: string | null },
  by: By,
): Promise<void> {
  const { rows } = await sql<{ came: string }>`select app.end_involvement(${id}::uuid, ${end.until}::date,
    ${end.takerId}::uuid, ${by.newId()}::uuid) as came`.execute(tx);
  const came = rows[0]?.came;
  if (came === 'needs-taker') throw new Refusal('undecided', 'Choose who takes over their work.', 'taker');
  if (came !== 'ended') {
    throw new Refusal(
      'out-of-range',
      'The last day must not be before the first day or after today.',
      'until',
    );
  }
}
