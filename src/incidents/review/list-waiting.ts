import '../tables.ts';
import { sql } from 'kysely';
import { nameOfChild } from '../../care/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { ConductKind, Route } from '../../protocol/index.ts';
import type { ReviewState } from '../incident/get-incident.ts';

/** A record that waits for a reviewer. */
export interface WaitingIncident {
  readonly id: string;
  readonly child_name: string;
  readonly setting_name: string;
  readonly occurred_at: Date;
  readonly level: number;
  readonly chosen_route: Route;
  readonly state: ReviewState;
  readonly held_until: Date | null;
  readonly author_name: string;
  /** What happened. */
  readonly kinds: readonly ConductKind[];
  /** When the time to decide ends; null where nobody has to decide. */
  readonly due_at: Date | null;
}

/**
 * The records that wait for the visitor's review: those of settings they manage, what is open for them
 * to decide, and decisions held for them. What is
 * held comes by its time, then the gravest and oldest first.
 */
export async function waitingIncidents(tx: Tx, limit: number): Promise<WaitingIncident[]> {
  const { rows } = await sql<WaitingIncident>`
    select i.id, ${nameOfChild('c')} as child_name, i.as_it_stood ->> 'settingName' as setting_name,
      i.occurred_at, d.level, d.chosen_route, r.held_until, p.name as author_name,
      (select coalesce(jsonb_agg(distinct k.kind), '[]') from conduct k where k.incident_id = i.id) as kinds,
      (select min(s.due_at) from step s where s.incident_id = i.id and s.state in ('proposed', 'accepted')
        and s.code = 'manager-decides') as due_at,
      case when r.action = 'held' then 'held'
        when r.action = 'correction-asked' and exists (
          select 1 from step s where s.incident_id = i.id and s.code = 'correct-record' and s.state in ('proposed', 'accepted')) then 'correction-asked'
        else 'waiting' end as state
    from incident i
    join child c on c.id = i.child_id
    join person_account p on p.id = i.author_id
    join lateral (select level, chosen_route from decision where incident_id = i.id order by sequence desc limit 1) d on true
    left join lateral (
      select action, held_until, named_decider_id, reviewed_at from review
      where incident_id = i.id and action <> 'noted' order by reviewed_at desc, id limit 1) r on true
    left join lateral (
      select true as is_done from review where incident_id = i.id and action = 'approved' limit 1) done on true
    where (
        (i.author_id is distinct from (select app.person_id()) and (
          i.setting_id = any ((select app.settings_managed())::uuid[])
          or i.id = any (array(select h.incident_id from review h
            where h.action = 'held' and h.named_decider_id = any (array(select app.signs_for()))))))
        or (d.chosen_route = 'manager-decides' and app.decides_incident(i.id)))
      and done.is_done is null
    order by r.held_until nulls last, due_at nulls last, d.level desc, i.occurred_at
    limit ${limit}`.execute(tx);
  return rows;
}
