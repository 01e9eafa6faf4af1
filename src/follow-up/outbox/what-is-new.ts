import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import { usual } from '../digests/model.ts';
import { nextOffice, officeIsOpen } from '../quiet-hours/model.ts';
import { thereAtNight } from '../quiet-hours/there-at-night.ts';
import type { Channel, MessageKind } from './kinds.ts';

/** Something that somebody is to be told at once, or at the end of the quiet hours. */
export interface News {
  readonly id: string;
  readonly person_id: string;
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly link: string;
  /** When the clock ends that it hangs on; null for none. */
  readonly due_at: Date | null;
}

/** What a look found: what somebody is to be told, and how much was looked at. */
export interface Look {
  readonly news: readonly News[];
  readonly looked: number;
}

/** At most so many of each are looked at at once: the next round looks at more. */
const batch = 2000;

/** Whoever has an open account for work, with what they chose last. */
const toWhom = sql`cross join lateral (
    select p.id from person_account p where p.id = f.person_id and p.closed_at is null limit 1) p
  left join lateral (select c.how, c.channel, c.chosen_at from message_choice c
    where c.person_id = f.person_id order by c.chosen_at desc, c.id limit 1) c on true
  where not exists (select 1 from young_person y where y.person_id = f.person_id)
    and not exists (select 1 from outgoing_message o where o.id = f.id)`;

/**
 * Looks once at each notice that nobody has read yet: urgent ones are told, and for whoever chose so the others. Who is
 * away has a stand-in.
 */
export async function newNotices(tx: Tx, now: Date, since: Date): Promise<Look> {
  const { rows } = await sql<News & { looked: number }>`
    with looked as materialized (
      select n.* from notice n
      where n.acknowledged_at is null and n.to_person_id is not null and n.looked_at is null and n.made_at > ${since}
      order by n.made_at limit ${batch} for update skip locked),
    marked as (update notice n set looked_at = ${now} from looked where n.id = looked.id),
    f as (
      select md5('message notice ' || n.id)::uuid as id, app.stand_in_for(n.to_person_id) as person_id, n.made_at,
        case when n.to_role = 'duty' then 'duty' when n.about = 'referral' then 'referral'
          when n.kind = 'step-escalated' then 'step-escalated' else 'notice' end as kind,
        d.due_at, n.kind in ('step-escalated', 'decision-held') or n.to_role in ('duty', 'emergency')
          or coalesce(d.due_at <= n.made_at + interval '24 hours', false) as urgent
      from looked n
      left join lateral (select min(s.due_at) as due_at from step s
        where (s.incident_id = n.incident_id or s.about_id = n.about_id) and s.state in ('proposed', 'accepted')
          and (s.owner_id = n.to_person_id or n.kind = 'step-escalated')) d on true)
    select t.*, k.looked from (select count(*)::integer as looked from looked) k left join (
      select f.id, f.person_id, f.kind, coalesce(c.channel, 'email') as channel, '/my-work' as link, f.due_at
      from f ${toWhom}
        and (f.urgent or (c.how = 'at-once' and f.made_at >= c.chosen_at))) t on true`.execute(tx);
  return lookOf(rows);
}

/** One row without news says how much was looked at, where nothing was found. */
function lookOf(rows: readonly (News & { looked: number })[]): Look {
  return {
    news: rows.filter(({ id }) => id !== null).map(({ looked: _, ...news }) => news),
    looked: rows[0]?.looked ?? 0,
  };
}

/**
 * Steps whose clock ends soon, and those whose clock has run out. A clock of a day or less is told as it begins, but to
 * whoever set it going; a longer one a day before it ends, and on the last working day before where it ends while the
 * offices are closed. Each is looked at when it begins or changes, and then at the next time at which it may be told.
 */
export async function stepsDue(tx: Tx, now: Date, since: Date): Promise<Look> {
  const backAt = officeIsOpen(now) ? nextOffice(now) : null;
  const { rows } = await sql<News & { looked: number }>`
    with looked as materialized (
      select s.* from step s
      where s.state in ('proposed', 'accepted') and s.owner_id is not null and s.due_at is not null and s.tell_at <= ${now}
      order by s.tell_at limit ${batch} for update skip locked),
    clock as materialized (
      select s.id, s.owner_id, s.due_at, l.warned_at, o.by_office,
        s.due_at <= ${now} or l.warned_at <= ${now} or coalesce(o.by_office and s.due_at <= ${backAt}::timestamptz, false) as is_told
      from looked s
      cross join lateral (select s.due_at - case
        when s.due_at - s.made_at <= interval '24 hours' and (
            select i.author_id from incident i where i.id = s.incident_id) is distinct from s.owner_id then s.due_at - s.made_at
        else least(interval '24 hours', (s.due_at - s.made_at) / 2) end as warned_at) l
      cross join lateral (select s.due_at - s.made_at > interval '24 hours'
        and s.owner_role <> all (${[...thereAtNight]}::text[]) as by_office) o),
    marked as (
      update step s set tell_at = case when k.due_at <= ${now} then 'infinity' when k.is_told then k.due_at
        else least(k.warned_at, (select max(o) from unnest(${openingsAfter(now)}::timestamptz[]) o
          where k.by_office and o < k.due_at)) end
      from clock k where s.id = k.id),
    f as (
      -- Once for each who has it: a clock that changes hands is told again.
      select md5('message ' || k.kind || ' ' || s.id || ' ' || extract(epoch from s.due_at) || ' ' || w.person_id)::uuid as id,
        w.person_id, k.kind, '/steps/' || s.id as link, s.due_at
      from clock s
      cross join lateral (select app.stand_in_for(s.owner_id) as person_id) w
      cross join lateral (select case when s.due_at <= ${now} then 'step-overdue' else 'step-due' end as kind) k
      where s.is_told and s.due_at > ${since})
    select t.*, k.looked from (select count(*)::integer as looked from looked) k left join (
      select f.id, f.person_id, f.kind, coalesce(c.channel, 'email') as channel, f.link, f.due_at
      from f ${toWhom}) t on true`.execute(tx);
  return lookOf(rows);
}

/** The next times at which the offices open: they reach further than any holidays. */
function openingsAfter(now: Date): Date[] {
  const openings = [nextOffice(now)];
  while (openings.length < 8) openings.push(nextOffice(openings.at(-1) ?? now));
  return openings;
}

/** Those for whom something is new since their last digest, or ends within a day, and whose digest is not made yet. */
export async function digestsDue(tx: Tx, how: string, from: Date, until: Date): Promise<News[]> {
  const { rows } = await sql<News>`
    with found as (
      select n.to_person_id as person_id from notice n
      where n.acknowledged_at is null and n.to_person_id is not null and n.made_at > ${from} and n.made_at <= ${until}
      union
      select s.owner_id from step s
      where s.state in ('proposed', 'accepted') and s.owner_id is not null
        and s.made_at <= ${until}
        and (s.made_at > ${from} or (s.due_at > ${until} and s.due_at <= ${until}::timestamptz + interval '24 hours'))),
    f as (
      select distinct md5('message digest ' || w.person_id || ' ' || extract(epoch from ${until}::timestamptz))::uuid as id, w.person_id
      from (select app.stand_in_for(found.person_id) as person_id from found) w)
    select f.id, f.person_id, 'digest' as kind, coalesce(c.channel, 'email') as channel, '/my-work' as link, null as due_at
    from f ${toWhom} and coalesce(c.how, ${usual}) = ${how}
    order by f.person_id limit ${batch}`.execute(tx);
  return rows;
}
