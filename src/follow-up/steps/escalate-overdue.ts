import '../tables.ts';
import '../../care/index.ts';
import { sql } from 'kysely';
import type { FactKind } from '../../care/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { About } from '../about.ts';
import { handBack } from './hand-back.ts';

/** At most this many of each are taken at once. */
const batch = 500;

interface Overdue {
  id: string;
  child_id: string;
  incident_id: string | null;
  about: About;
  about_id: string | null;
  fact_kind: FactKind;
  setting_id: string | null;
  owner_id: string | null;
  /** Whoever takes it over while the owner is away: their stand-in, or whoever is on duty where that one is away too. */
  takes_over: string | null;
  is_duty: boolean;
  /** Whoever manages the setting, or answers for the child: for a move always the latter. */
  manager: string | null;
}

/**
 * Who takes over: `n.duty` where the stand-in is away too, else `n.stand_in`, somebody who is here; nobody where those who
 * are away stand in for each other, and nobody from whom a seal keeps the record.
 */
const whoTakesOver = sql`cross join lateral (select nullif(app.stand_in_for(s.owner_id), s.owner_id) as stand_in) w
  cross join lateral (select nullif(app.stand_in_for(w.stand_in), w.stand_in) as next) x
  cross join lateral (select
    case when x.next is not null then app.duty_for(s.child_id, s.setting_id, s.owner_role) end as duty,
    case when w.stand_in is not null then inside.stands_in_here(s.owner_id) end as stand_in) y
  cross join lateral (select
    case when y.duty <> s.owner_id and inside.opens(y.duty, s.child_id) then y.duty end as duty,
    case when inside.opens(y.stand_in, s.child_id) then y.stand_in end as stand_in) n`;

/**
 * Escalates what needs somebody: steps whose owner is away go to the named stand-in, or to whoever is on duty where that
 * one is away too, and overdue steps make a notice
 * to the setting's manager, once. What went to a stand-in goes back when the owner does. It begins at clocks that have run
 * out and at absences, and takes each step once a round. Rows are taken with SKIP LOCKED, so that several processes can do this at once.
 * @param now the same for all batches of a round
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
      with late as materialized (
        select s.id from step s
        where s.state in ('proposed', 'accepted') and s.due_at < ${now} and (s.escalated_at is null or s.escalated_at < s.due_at)
        order by s.due_at limit ${batch} for update skip locked),
      away as materialized (
        select distinct a.person_id from absence a
        where a.given_back_at is null and a.until_at > ${now} and a.from_at <= ${now} and (
          select s.id from step s where s.owner_id = a.person_id and s.state in ('proposed', 'accepted') limit 1) is not null),
      left_behind as materialized (
        select s.id from (select person_id from away where app.stand_in_for(person_id) <> person_id offset 0) a
        join step s on s.owner_id = a.person_id ${whoTakesOver}
        where s.state in ('proposed', 'accepted') and (s.changed_at, s.escalated_at) is distinct from (${now}::timestamptz, ${now}::timestamptz)
          and coalesce(n.duty, n.stand_in) is not null
        limit ${batch} for update of s skip locked),
      taken as (
        select s.*, coalesce(n.duty, n.stand_in) as takes_over, n.duty is not null as is_duty, coalesce((
          select m.person_id from membership m
          where m.setting_id = s.setting_id and s.about <> 'move' and m.role in ('registered-manager', 'supervising-social-worker')
            and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
            and inside.opens(m.person_id, s.child_id)
          order by m.role, m.person_id limit 1), inside.key_holder(s.child_id), app.owner_of(s.child_id)) as manager
        from step s ${whoTakesOver}
        where s.id = any (array(select id from late union select id from left_behind))),
      moved as (
        update step s set escalated_at = ${now},
          owner_id = coalesce(t.takes_over, t.owner_id, t.manager),
          changed_at = case when coalesce(t.takes_over, t.owner_id, t.manager) is distinct from t.owner_id then ${now} else s.changed_at end
        from taken t where s.id = t.id)
      select id, child_id, incident_id, about, about_id, fact_kind, setting_id, owner_id, takes_over, is_duty, manager
      from taken order by due_at`.execute(tx);
    if (rows.length === 0) return back;
    await tx
      .insertInto('step_event')
      .values(
        rows.map(({ id, owner_id, takes_over, is_duty, manager }) => ({
          id: newId(),
          step_id: id,
          event: 'escalated' as const,
          words: is_duty
            ? 'The owner and their stand-in are away: the person on duty has it.'
            : takes_over
              ? 'The owner is away: their stand-in has it.'
              : 'The clock has run out.',
          to_person_id: takes_over ?? owner_id ?? manager,
          person_id: null,
          happened_at: now,
        })),
      )
      .execute();
    // One notice says it of all the steps of a matter.
    const notices = rows.map(({ id: _, owner_id: __, takes_over, is_duty, manager, ...about }) => ({
      ...about,
      kind: 'step-escalated' as const,
      to_role: is_duty ? 'duty' : takes_over ? 'stand-in' : 'registered-manager',
      to_person_id: takes_over ?? manager,
    }));
    const told = new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values();
    const unread = { made_at: now, acknowledged_at: null, acknowledged_by: null };
    await tx
      .insertInto('notice')
      .values([...told].map((notice) => ({ id: newId(), ...notice, ...unread })))
      .execute();
    return back + rows.length;
  });
}
