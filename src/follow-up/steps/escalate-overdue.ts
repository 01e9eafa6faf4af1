import '../tables.ts';
import '../../care/index.ts';
import { sql } from 'kysely';
import type { FactKind } from '../../care/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { About } from '../about.ts';
import { handBack } from './hand-back.ts';

/** At most this many are taken at once. */
const batch = 100;

interface Overdue {
  id: string;
  child_id: string;
  incident_id: string | null;
  about: About;
  about_id: string | null;
  fact_kind: FactKind;
  setting_id: string | null;
  owner_id: string | null;
  stand_in: string | null;
  /** Whoever is on duty, where the owner and the stand-in are both away. */
  duty: string | null;
}

/**
 * Escalates what needs somebody: steps whose owner is away go to the named stand-in, or to whoever is on duty where that
 * one is away too, and overdue steps make a notice
 * to the setting's manager, once. What went to a stand-in goes back when the owner does. Rows are taken with SKIP LOCKED, so that several processes can do this at once.
 * @returns how many steps were escalated or handed back
 */
export async function escalateOverdue(
  database: HearthDatabase<Tables>,
  now: Date,
  newId: () => string,
): Promise<number> {
  return database.asService(async (tx) => {
    await sql`select set_config('hearth.now', ${now.toISOString()}, true)`.execute(tx);
    const back = await handBack(tx, now, newId);
    const { rows } = await sql<Overdue>`
      select s.id, s.child_id, s.incident_id, s.about, s.about_id, s.fact_kind, s.setting_id, s.owner_id,
        nullif(app.stand_in_for(s.owner_id), s.owner_id) as stand_in,
        case when app.stand_in_for(app.stand_in_for(s.owner_id)) <> app.stand_in_for(s.owner_id)
          and app.stand_in_for(s.owner_id) <> s.owner_id
          then app.duty_for(s.child_id, s.setting_id, s.owner_role) end as duty
      from step s
      where s.state in ('proposed', 'accepted')
        and ((s.due_at < ${now} and not exists (
            select 1 from step_event e where e.step_id = s.id and e.event = 'escalated' and e.happened_at >= s.due_at))
          or app.stand_in_for(s.owner_id) is distinct from s.owner_id)
      order by s.due_at limit ${batch} for update of s skip locked`.execute(tx);
    for (const row of rows) {
      const managers = await sql<{ person_id: string }>`
        select m.person_id from membership m
        where m.setting_id = ${row.setting_id} and m.role in ('registered-manager', 'supervising-social-worker')
          and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
        order by m.role, m.person_id limit 1`.execute(tx);
      const owners = await sql<{ id: string | null }>`select app.owner_of(${row.child_id}) as id`.execute(tx);
      const manager = managers.rows[0]?.person_id ?? owners.rows[0]?.id ?? null;
      const takesOver = row.duty ?? row.stand_in;
      const to = takesOver ?? row.owner_id ?? manager;
      if (to !== row.owner_id) {
        await tx
          .updateTable('step')
          .set({ owner_id: to, changed_at: now })
          .where('id', '=', row.id)
          .execute();
      }
      await tx
        .insertInto('step_event')
        .values({
          id: newId(),
          step_id: row.id,
          event: 'escalated',
          words: row.duty
            ? 'The owner and their stand-in are away: the person on duty has it.'
            : row.stand_in
              ? 'The owner is away: their stand-in has it.'
              : 'The clock has run out.',
          to_person_id: to,
          person_id: null,
          happened_at: now,
        })
        .execute();
      await tx
        .insertInto('notice')
        .values({
          id: newId(),
          child_id: row.child_id,
          incident_id: row.incident_id,
          about: row.about,
          about_id: row.about_id,
          fact_kind: row.fact_kind,
          setting_id: row.setting_id,
          kind: 'step-escalated',
          to_role: row.duty ? 'duty' : row.stand_in ? 'stand-in' : 'registered-manager',
          to_person_id: takesOver ?? manager,
          made_at: now,
          acknowledged_at: null,
          acknowledged_by: null,
        })
        .execute();
    }
    return back + rows.length;
  });
}
