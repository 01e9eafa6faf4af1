import '../tables.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';

/** At most this many absences, and steps, are taken at once. */
const batch = 500;

/** Absences that are over, whose owner is there again, and after which not everything was given back yet. */
const over = (now: Date): RawBuilder<unknown> => sql`(
  select a.id, a.person_id, a.stand_in_id, a.until_at from absence a
  where a.given_back_at is null and a.until_at <= ${now} and app.stand_in_for(a.person_id) = a.person_id
  order by a.until_at limit ${batch}) a`;

/** Open steps that somebody else has because of an absence. */
const elsewhere = sql`select s.id from step s
  where s.made_for_id = a.person_id and s.owner_id <> s.made_for_id and s.state in ('proposed', 'accepted')
    and (a.stand_in_id = s.owner_id
      or exists (select 1 from duty_turn t where t.person_id = s.owner_id and t.from_at <= a.until_at))`;

/**
 * Gives open steps back to whom they were made for, when the absence is over in which a stand-in, or whoever
 * was on duty, took them.
 * @returns how many went back, and more than none where more absences are over
 */
export async function handBack(tx: Tx, now: Date, newId: () => string): Promise<number> {
  const { rows } = await sql<{ id: string; made_for_id: string }>`
    update step set owner_id = made_for_id, changed_at = ${now}
    where id = any (array(select o.id from step o where o.id = any (array(
      select s.id from ${over(now)} cross join lateral (${elsewhere} limit ${batch}) s))
      limit ${batch} for update skip locked))
    returning id, made_for_id`.execute(tx);
  const { numAffectedRows: settled } = await sql`update absence set given_back_at = ${now}
    where id = any (array(select a.id from ${over(now)} where (${elsewhere} limit 1) is null))`.execute(tx);
  const more = settled === BigInt(batch) ? batch : 0;
  if (rows.length === 0) return more;
  await tx
    .insertInto('step_event')
    .values(
      rows.map(({ id, made_for_id }) => ({
        id: newId(),
        step_id: id,
        event: 'handed-back' as const,
        words: 'The owner is back.',
        to_person_id: made_for_id,
        person_id: null,
        happened_at: now,
      })),
    )
    .execute();
  return rows.length + more;
}
