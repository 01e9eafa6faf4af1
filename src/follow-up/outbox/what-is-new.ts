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

/** At most so many of each are made at once: the next round makes more. */
const batch = 500;

/** Whoever has an open account for work, with what they chose last. */
const toWhom = sql`join person_account p on p.id = f.person_id and p.closed_at is null
  left join lateral (select c.how, c.channel, c.chosen_at from message_choice c
    where c.person_id = f.person_id order by c.chosen_at desc, c.id limit 1) c on true
  where not exists (select 1 from young_person y where y.person_id = f.person_id)
    and not exists (select 1 from outgoing_message o where o.id = f.id)`;

/** Notices that nobody has read yet: urgent ones, and for whoever chose so the others. Who is away has a stand-in. */
export async function newNotices(tx: Tx, since: Date): Promise<News[]> {
  const { rows } = await sql<News>`
    with f as (
      select md5('message notice ' || n.id)::uuid as id, app.stand_in_for(n.to_person_id) as person_id, n.made_at,
        case when n.to_role = 'duty' then 'duty' when n.about = 'referral' then 'referral'
          when n.kind = 'step-escalated' then 'step-escalated' else 'notice' end as kind,
        d.due_at, n.kind in ('step-escalated', 'decision-held') or n.to_role = 'duty'
          or coalesce(d.due_at <= n.made_at + interval '24 hours', false) as urgent
      from notice n
      left join lateral (select min(s.due_at) as due_at from step s
        where (s.incident_id = n.incident_id or s.about_id = n.about_id) and s.state in ('proposed', 'accepted')
          and (s.owner_id = n.to_person_id or n.kind = 'step-escalated')) d on true
      where n.acknowledged_at is null and n.to_person_id is not null and n.made_at > ${since})
    select f.id, f.person_id, f.kind, coalesce(c.channel, 'email') as channel, '/my-work' as link, f.due_at
    from f ${toWhom}
      and (f.urgent or (c.how = 'at-once' and f.made_at >= c.chosen_at))
    order by f.made_at, f.id limit ${batch}`.execute(tx);
  return rows;
}

/**
 * Steps whose clock ends soon, and those whose clock has run out. A clock of a day or less is told as it begins, but to
 * whoever set it going; a longer one a day before it ends, and on the last working day before where it ends while the
 * offices are closed.
 */
export async function stepsDue(tx: Tx, now: Date, since: Date): Promise<News[]> {
  const backAt = officeIsOpen(now) ? nextOffice(now) : null;
  const { rows } = await sql<News>`
    with f as (
      select md5('message ' || k.kind || ' ' || s.id || ' ' || extract(epoch from s.due_at))::uuid as id,
        app.stand_in_for(s.owner_id) as person_id, k.kind, '/steps/' || s.id as link, s.due_at
      from step s left join incident i on i.id = s.incident_id
      cross join lateral (select case when s.due_at <= ${now} then 'step-overdue' else 'step-due' end as kind) k
      where s.state in ('proposed', 'accepted') and s.owner_id is not null and s.due_at > ${since}
        and (s.due_at - case
          when s.due_at - s.made_at <= interval '24 hours' and i.author_id is distinct from s.owner_id then s.due_at - s.made_at
          else least(interval '24 hours', (s.due_at - s.made_at) / 2) end <= ${now}
          or (s.due_at <= ${backAt}::timestamptz and s.due_at - s.made_at > interval '24 hours'
            and s.owner_role <> all (${[...thereAtNight]}::text[]))))
    select f.id, f.person_id, f.kind, coalesce(c.channel, 'email') as channel, f.link, f.due_at
    from f ${toWhom}
    order by f.due_at, f.id limit ${batch}`.execute(tx);
  return rows;
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
