import './tables.ts';
import { sql } from 'kysely';
import { londonDate, londonInstant } from '../../platform/clock/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { By, SignedInContext, Tx } from '../../platform/web/index.ts';
import type { NewAlarm } from './alarm-form.ts';

/** The organisations for which the visitor looks after records. */
export function governed(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any (array(select app.serves_as('information-governance')))`)
    .orderBy('name')
    .execute();
}

/** The alarms that are set. */
export function alarmsSet(tx: Tx) {
  return tx
    .selectFrom('audit_alarm')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['audit_alarm.id', 'organisation.name', 'audit_alarm.kind', 'most'])
    .where('ended_at', 'is', null)
    .orderBy('set_at')
    .execute();
}

/** Those that went off and that nobody has looked into. */
export function alarmsRaised(tx: Tx) {
  return tx
    .selectFrom('audit_alarm_raised')
    .innerJoin('audit_alarm', 'audit_alarm.id', 'alarm_id')
    .innerJoin('person_account', 'person_account.id', 'person_id')
    .select(['audit_alarm_raised.id', 'audit_alarm.kind', 'most', 'times', 'since', 'person_account.name'])
    .where('seen_at', 'is', null)
    .orderBy('raised_at', 'desc')
    .execute();
}

/** Sets an alarm in the place of the one of its kind. */
export async function setAlarm(
  tx: Tx,
  { organisation, kind, most }: NewAlarm,
  { personId, now, newId }: By,
): Promise<string> {
  await tx
    .updateTable('audit_alarm')
    .set({ ended_by: personId, ended_at: now })
    .where('organisation_id', '=', organisation)
    .where('kind', '=', kind)
    .where('ended_at', 'is', null)
    .execute();
  const id = newId();
  await tx
    .insertInto('audit_alarm')
    .values({ id, organisation_id: organisation, kind, most, set_by: personId, set_at: now })
    .execute();
  return id;
}

/** Ends an alarm. */
export async function endAlarm(tx: Tx, id: string, { personId, now }: By): Promise<void> {
  const ended = await tx
    .updateTable('audit_alarm')
    .set({ ended_by: personId, ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) throw notFound();
}

/** Says that somebody looked into one that went off. */
export async function lookInto(tx: Tx, id: string, { personId, now }: By): Promise<void> {
  const looked = await tx
    .updateTable('audit_alarm_raised')
    .set({ seen_by: personId, seen_at: now })
    .where('id', '=', id)
    .where('seen_at', 'is', null)
    .executeTakeFirst();
  if (looked.numUpdatedRows === 0n) throw notFound();
}

/** What waits for information governance, for their list of work. */
export async function alarmsInMyWork({
  tx,
  person,
}: SignedInContext): Promise<{ href: string; text: string }[]> {
  if (!person.roles.includes('information-governance')) return [];
  const raised = await alarmsRaised(tx);
  return raised.length === 0
    ? []
    : [{ href: '/audit', text: `How records are used: ${raised.length} alarms to look into` }];
}

/** Raises the alarms whose number was passed today, or in this hour and the one before. As the service. */
export async function raiseAlarms(database: HearthDatabase<Tables>, now: Date): Promise<void> {
  const today = londonInstant(londonDate(now), '00:00');
  await database.asService((tx) =>
    sql`insert into audit_alarm_raised (id, alarm_id, person_id, since, times, raised_at)
      select gen_random_uuid(), a.id, counted.person_id, counted.since, counted.times, ${now}
      from (
        select 'refusals-in-a-day' as kind, who as person_id, ${today}::timestamptz as since, sum(times)::integer as times
        from refusal_count where kind = 'person' and hour >= ${today} group by who
        union all
        select 'children-in-an-hour', person_id, date_trunc('hour', happened_at), count(distinct child_id)::integer
        from audit_event
        where child_id is not null and happened_at >= date_trunc('hour', ${now}::timestamptz) - interval '1 hour'
        group by person_id, date_trunc('hour', happened_at)) counted
      join audit_alarm a on a.kind = counted.kind and a.ended_at is null and counted.times > a.most
      where exists (
        select from membership m where m.person_id = counted.person_id and m.organisation_id = a.organisation_id)
      on conflict (alarm_id, person_id, since) do update set times = excluded.times
      where audit_alarm_raised.times < excluded.times`.execute(tx),
  );
}
