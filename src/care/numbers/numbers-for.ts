import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { Purpose } from '../organisations/contacts/purposes.ts';
import { purposesOf, type Reach } from './reach.ts';

/** About whom or where somebody rings: a child, a home, or both. */
export interface Place {
  readonly childId?: string | null;
  readonly settingId?: string | null;
}

/** A number, or that there is none and who can enter it. */
export interface NumberFor {
  readonly purpose: Purpose;
  readonly telephone: string | null;
  readonly checked_on: string | null;
  /** Who keeps it. */
  readonly of_id: string | null;
  readonly of_name: string | null;
  readonly may_keep: boolean;
}
interface Found extends NumberFor {
  readonly n: number;
}

/**
 * Every number for each place, in one statement. The home's own comes first, then its provider's, that of the area, and that of
 * the authority that is responsible; for the council it is the other way round.
 */
export async function numbersAt(tx: Tx, places: readonly Place[]): Promise<NumberFor[][]> {
  if (places.length === 0) return [];
  const { rows } = await sql<Found>`
    with asked as (
      select * from unnest(${places.map(({ childId }) => childId ?? null)}::uuid[],
        ${places.map(({ settingId }) => settingId ?? null)}::uuid[]) with ordinality a(child_id, setting_id, n)),
    place as (
      select a.n, s.id as home, s.organisation_id as provider, s.host_authority_id as host, c.responsible_authority_id as authority
      from asked a
      left join child c on c.id = a.child_id
      left join lateral (select p.setting_id from placement p where p.child_id = a.child_id and p.from_day <= app.today()
        and (p.until_day is null or p.until_day >= app.today()) order by p.from_day desc limit 1) l on true
      left join setting s on s.id = coalesce(l.setting_id, a.setting_id))
    select p.n::integer as n, w.purpose, f.telephone, f.checked_on::text as checked_on, o.id as of_id, o.name as of_name,
      coalesce(o.id = any (array(select app.serves_as('administrator'))), false) as may_keep
    from place p
    cross join unnest(${['on-call', 'duty-team', 'emergency-duty-team', 'designated-officer', 'police', 'police-online']}::text[])
      with ordinality w(purpose, at)
    left join lateral (
      select k.telephone, k.checked_on from service_contact k
      where k.purpose = w.purpose and (k.setting_id is null or k.setting_id = p.home)
        and k.organisation_id in (p.provider, p.host, p.authority)
      order by case when w.purpose in ('duty-team', 'emergency-duty-team') and k.organisation_id = p.authority then 0
        when w.purpose = 'designated-officer' and k.organisation_id = p.host then 0
        when k.setting_id is not null then 1 when k.organisation_id = p.provider then 2
        when k.organisation_id = p.host then 3 else 4 end limit 1) f on true
    left join organisation o on o.id = case when w.purpose in ('duty-team', 'emergency-duty-team', 'designated-officer')
      then coalesce(p.authority, p.host, p.provider) else coalesce(p.provider, p.authority) end
    order by p.n, w.at`.execute(tx);
  const all: NumberFor[][] = places.map(() => []);
  for (const { n, ...one } of rows) all[n - 1]?.push(one);
  return all;
}

/** The numbers by which somebody is reached, of all the numbers of a place. */
export const reachedBy = (all: readonly NumberFor[], reaches: readonly Reach[]): NumberFor[] => {
  const wanted = new Set(reaches.flatMap((reach) => purposesOf[reach]));
  return all.filter(({ purpose }) => wanted.has(purpose));
};

/** The numbers to ring for somebody, about a child or a home. */
export async function numbersFor(tx: Tx, reaches: readonly Reach[], place: Place): Promise<NumberFor[]> {
  if (reaches.length === 0) return [];
  const [all = []] = await numbersAt(tx, [place]);
  return reachedBy(all, reaches);
}

/** How organisations themselves are reached, by their ids: who is on call, and their duty teams. */
export async function numbersOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, NumberFor[]>> {
  const { rows } = await sql<NumberFor & { of_id: string }>`
    select c.purpose, c.telephone, c.checked_on::text as checked_on, o.id as of_id, o.name as of_name, false as may_keep
    from service_contact c join organisation o on o.id = c.organisation_id
    where c.organisation_id = any (${[...ids]}::uuid[]) and c.setting_id is null
      and c.purpose in ('on-call', 'duty-team', 'emergency-duty-team')
    order by array_position(array['on-call', 'duty-team', 'emergency-duty-team'], c.purpose)`.execute(tx);
  return new Map(ids.map((id) => [id, rows.filter(({ of_id }) => of_id === id)]));
}
