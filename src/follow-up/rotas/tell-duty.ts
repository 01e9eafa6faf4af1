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

/** Clocks that began lately, run, and of which nobody on duty was told. */
const openClock = (now: Date) => sql`s.state in ('proposed', 'accepted') and s.duty_told_at is null
  and s.due_at > ${now} and s.made_at > ${newsSince(now)}`;

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
      with away as materialized (
        select distinct on (a.person_id) a.person_id, a.until_at from absence a
        where a.given_back_at is null and a.until_at > ${now} and a.from_at <= ${now} order by a.person_id, a.until_at desc),
      clocks as (
        select s.id from step s
        where ${openClock(now)} and s.due_at <= ${opens} and s.owner_role <> all (${[...thereAtNight]}::text[])
        union
        select s.id from away a join step s on s.owner_id = a.person_id and s.due_at <= a.until_at
        where ${openClock(now)}),
      due as (
        select s.*, d.person_id from step s
        cross join lateral (select app.duty_for(s.child_id, s.setting_id, s.owner_role) as person_id) d
        where s.id = any (array(select id from clocks)) and s.duty_told_at is null
          and d.person_id is not null and d.person_id is distinct from s.owner_id
          and exists (select from duty_turn t where t.withdrawn_at is null and t.until_at > ${now} and t.from_at <= ${now})
        limit ${batch} for update of s skip locked),
      told as (update step s set duty_told_at = ${now} from due where s.id = due.id)
      insert into notice (id, child_id, incident_id, setting_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
      select md5('duty ' || due.id)::uuid, due.child_id, due.incident_id, due.setting_id, due.about, due.about_id, due.fact_kind,
        'told', 'You are on duty: a clock began while its owner is off', 'duty', due.person_id, ${now}
      from due
      on conflict (id) do nothing
      returning id`.execute(tx);
    return rows.length;
  });
}
