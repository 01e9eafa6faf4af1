import '../../tables.ts';
import { sql } from 'kysely';
import { makeNoticesAbout, type StepSubject } from '../../../follow-up/index.ts';
import type { HearthDatabase } from '../../../platform/database/index.ts';
import type { Tables } from '../../../platform/database/tables.ts';

/** At most this many clocks are looked at in one batch. */
const batch = 100;

interface Late {
  readonly move_id: string;
  readonly child_id: string;
  readonly setting_id: string;
  readonly owner_ids: readonly (string | null)[];
  readonly answers: string | null;
}

/** Clocks that have run out and of which nobody was told yet. */
const runOut = (now: Date) => sql`t.state in ('due', 'accepted') and t.due_at < ${now}
  and (t.escalated_at is null or t.escalated_at < t.due_at)`;

/**
 * Tells whoever is late with something a move asks, their stand-in while they are away, and whoever answers for the
 * child, once for each clock that has run out (OOA-01 to OOA-07). Moves are taken with SKIP LOCKED, so that several
 * processes can do this at once.
 * @returns how many moves somebody was told of
 */
export async function escalateOverdueTasks(
  database: HearthDatabase<Tables>,
  now: Date,
  newId: () => string,
): Promise<number> {
  return database.asService(async (tx) => {
    await sql`select set_config('hearth.now', ${now.toISOString()}, true)`.execute(tx);
    const { rows } = await sql<Late>`
      with moves as materialized (
        select m.id from placement_move m where m.id = any (array(
          select t.move_id from move_task t where ${runOut(now)} order by t.due_at limit ${batch}))
        for update skip locked),
      taken as (
        update move_task t set escalated_at = ${now} where t.move_id = any (array(select id from moves)) and ${runOut(now)}
        returning t.move_id)
      select m.id as move_id, m.child_id, m.setting_id, app.owner_of(m.child_id) as answers, (
        select array_agg(distinct coalesce(app.stand_in_for(t.owner_id), t.owner_id)) from move_task t
        where t.move_id = m.id and t.state in ('due', 'accepted') and t.due_at < ${now}) as owner_ids
      from placement_move m where m.id = any (array(select move_id from taken))`.execute(tx);
    for (const { move_id, child_id, setting_id, owner_ids, answers } of rows) {
      const matter: StepSubject = {
        about: 'move',
        aboutId: move_id,
        childId: child_id,
        settingId: setting_id,
        sees: 'home',
      };
      const late = owner_ids.filter((id) => id !== null);
      const above = answers && !late.includes(answers) ? [answers] : [];
      await makeNoticesAbout(
        tx,
        matter,
        [
          ...late.map((toPersonId) => ({
            toRole: 'owner',
            toPersonId,
            words: 'Something you need to do for a move is overdue',
          })),
          ...above.map((toPersonId) => ({
            toRole: 'social-worker',
            toPersonId,
            words: 'Something others need to do for a move is overdue',
          })),
        ],
        now,
        newId,
      );
    }
    return rows.length;
  });
}
