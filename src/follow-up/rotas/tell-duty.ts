import '../tables.ts';
import { sql } from 'kysely';
import { hoursAfter } from '../../platform/clock/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { lastClosing, nextOffice, officeIsOpen } from '../quiet-hours/model.ts';
import { thereAtNight } from '../quiet-hours/there-at-night.ts';

const batch = 200;

/** A clock that began before this is no news for whoever is on duty: a day ago, or since the offices closed. */
function newsSince(now: Date): Date {
  return new Date(Math.min(hoursAfter(now, -24).getTime(), lastClosing(now).getTime()));
}

/**
 * Tells whoever is on duty of clocks that began while their owner is off and that end before the owner is back: away, or
 * out of office hours and due before the office opens, weekends and bank holidays and all. Whoever comes on duty later is
 * told of what began since the offices closed. The owner keeps the step, and each is told once.
 * @returns how many were told
 */
export function tellDuty(database: HearthDatabase<Tables>, now: Date): Promise<number> {
  const opens = officeIsOpen(now) ? now : nextOffice(now);
  return database.asService(async (tx) => {
    await sql`select set_config('hearth.now', ${now.toISOString()}, true)`.execute(tx);
    const { rows } = await sql<{ id: string }>`
      with due as (
        select s.* from step s
        where s.state in ('proposed', 'accepted') and s.due_at is not null and s.made_at > ${newsSince(now)}
          and s.due_at > ${now}
          and not exists (select 1 from notice n where n.id = md5('duty ' || s.id)::uuid)
          and (
            (s.due_at <= ${opens} and s.owner_role <> all (${[...thereAtNight]}::text[]))
            or exists (select 1 from absence a where a.person_id = s.owner_id and a.from_at <= ${now}
              and a.until_at > ${now} and a.until_at >= s.due_at))
        order by s.due_at limit ${batch} for update of s skip locked)
      insert into notice (id, child_id, incident_id, setting_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
      select md5('duty ' || due.id)::uuid, due.child_id, due.incident_id, due.setting_id, due.about, due.about_id, due.fact_kind,
        'told', 'You are on duty: a clock began while its owner is off', 'duty', d.person_id, ${now}
      from due cross join lateral (select app.duty_for(due.child_id, due.setting_id, due.owner_role) as person_id) d
      where d.person_id is not null and d.person_id is distinct from due.owner_id
      on conflict (id) do nothing
      returning id`.execute(tx);
    return rows.length;
  });
}
