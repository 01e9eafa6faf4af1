import '../tables.ts';
import { sql } from 'kysely';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';

/**
 * Writes on referrals whose time for an answer has passed that they are overdue, once, and tells those who were asked.
 * The side that refers has its step, which escalates as every step does.
 * @returns how many
 */
export function escalateUnanswered(database: HearthDatabase<Tables>, now: Date): Promise<number> {
  return database.asService(async (tx) => {
    await sql`select set_config('hearth.now', ${now.toISOString()}, true)`.execute(tx);
    const { rows } = await sql<{ id: string }>`
      with late as (
        select r.* from agency_referral r
        where r.state = 'waiting' and r.escalated_at is null and r.answer_due_at <= ${now} and r.closes_at > ${now}
        order by r.answer_due_at limit 100 for update of r skip locked),
      marked as (update agency_referral r set escalated_at = ${now} from late where r.id = late.id),
      noted as (
        insert into agency_referral_event (id, referral_id, event, words, person_id, happened_at)
        select md5('late ' || late.id)::uuid, late.id, 'escalated', 'The time for an answer has passed.', null, ${now} from late
        returning referral_id),
      told as (
        insert into notice (id, child_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
        select md5('late ' || late.id || m.person_id)::uuid, late.child_id, 'referral', late.id, 'record', 'told',
          'The time for an answer to a referral has passed', 'receiver', m.person_id, ${now}
        from late cross join lateral (
          select distinct m.person_id from membership m join person_account p on p.id = m.person_id and p.closed_at is null
          where m.organisation_id = late.to_organisation_id and m.setting_id is null
            and m.role = any (app.roles_of_service(late.service))
            and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()) limit 50) m
        on conflict (id) do nothing)
      select referral_id as id from noted`.execute(tx);
    return rows.length;
  });
}
