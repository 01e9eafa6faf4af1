import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';

/** At most this many are taken at once. */
const batch = 100;

/**
 * Gives open steps back to whom they were made for, when the absence is over in which a stand-in, or whoever
 * was on duty, took them.
 * @returns how many went back
 */
export async function handBack(tx: Tx, now: Date, newId: () => string): Promise<number> {
  const { rows } = await sql<{ id: string; made_for_id: string }>`
    select s.id, s.made_for_id from step s
    where s.state in ('proposed', 'accepted') and s.owner_id <> s.made_for_id
      and app.stand_in_for(s.made_for_id) = s.made_for_id
      and exists (select 1 from absence a
        where a.person_id = s.made_for_id and a.until_at <= ${now} and (a.stand_in_id = s.owner_id
          or exists (select 1 from duty_turn t where t.person_id = s.owner_id and t.from_at <= a.until_at)))
    limit ${batch} for update of s skip locked`.execute(tx);
  for (const { id, made_for_id } of rows) {
    await tx
      .updateTable('step')
      .set({ owner_id: made_for_id, changed_at: now })
      .where('id', '=', id)
      .execute();
    await tx
      .insertInto('step_event')
      .values({
        id: newId(),
        step_id: id,
        event: 'handed-back',
        words: 'The owner is back.',
        to_person_id: made_for_id,
        person_id: null,
        happened_at: now,
      })
      .execute();
  }
  return rows.length;
}
