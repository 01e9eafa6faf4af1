import '../tables.ts';
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

/** A request takes no longer: what it leaves in the audit is there by then. */
const longestRequest = 5 * 60_000;

/**
 * Raises the alarms whose number was passed today, or in this hour and the one before. Only who did something since they
 * were counted last is counted. As the service.
 */
export async function raiseAlarms(database: HearthDatabase<Tables>, now: Date): Promise<void> {
  await database.asService(async (tx) => {
    const { rows: set } = await sql<{ kind: string; counted_to: Date | null }>`
      select kind, case when bool_and(counted_to is not null) then min(counted_to) end as counted_to
      from audit_alarm where ended_at is null group by kind`.execute(tx);
    for (const { kind, counted_to } of set) {
      const counting = countings[kind as keyof typeof countings];
      const begin = counting.begin(now);
      const news = new Date((counted_to ?? begin).getTime() - longestRequest);
      await sql`insert into audit_alarm_raised (id, alarm_id, person_id, since, times, raised_at)
        select gen_random_uuid(), a.id, counted.person_id, counted.since, counted.times, ${now}
        from (${counting.count(begin, news > begin ? news : begin)}) counted
        join audit_alarm a on a.kind = ${kind} and a.ended_at is null and counted.times > a.most
        where exists (
          select from membership m where m.person_id = counted.person_id and m.organisation_id = a.organisation_id)
        on conflict (alarm_id, person_id, since) do update set times = excluded.times
        where audit_alarm_raised.times < excluded.times`.execute(tx);
    }
    if (set.length > 0)
      await sql`update audit_alarm set counted_to = ${now} where ended_at is null`.execute(tx);
  });
}

const startOfHour = (at: Date): Date => new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000);

/** From when each kind of alarm counts, and how often who did it since some news of them. */
const countings = {
  'refusals-in-a-day': {
    begin: (now: Date) => londonInstant(londonDate(now), '00:00'),
    count: (begin: Date, news: Date) => sql`
      select r.who as person_id, ${begin}::timestamptz as since, sum(r.times)::integer as times
      from (select distinct who from refusal_count where kind = 'person' and hour >= ${startOfHour(news)}) active
      join refusal_count r on r.who = active.who and r.kind = 'person' and r.hour >= ${begin} group by r.who`,
  },
  'children-in-an-hour': {
    begin: (now: Date) => new Date(startOfHour(now).getTime() - 3_600_000),
    count: (begin: Date, news: Date) => sql`
      select e.person_id, date_trunc('hour', e.happened_at) as since, count(distinct e.child_id)::integer as times
      from (select distinct person_id from audit_event where child_id is not null and happened_at >= ${news}) active
      join audit_event e on e.person_id = active.person_id and e.child_id is not null and e.happened_at >= ${begin}
      group by e.person_id, date_trunc('hour', e.happened_at)`,
  },
};
