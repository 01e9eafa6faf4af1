import '../tables.ts';
import { type RawBuilder, sql } from 'kysely';
import { nameOfChild } from '../../care/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../platform/web/index.ts';
import type { ConductKind, Level } from '../../protocol/index.ts';
import type { ReviewState } from '../incident/get-incident.ts';
import type { IncidentFilter } from './incidents-form.ts';

/** An incident in the list. */
export interface IncidentInList {
  readonly id: string;
  /** Null where the reader may not see who it is. */
  readonly child_name: string | null;
  readonly setting_name: string;
  readonly author_name: string | null;
  readonly occurred_at: Date;
  readonly level: Level;
  readonly kinds: readonly ConductKind[];
  readonly state: ReviewState;
}

const incidents = sql`incident i join lateral (
  select level from decision where incident_id = i.id order by sequence desc limit 1) d on true`;

const state = sql`case
  when exists (select 1 from review r where r.incident_id = i.id and r.action = 'approved') then 'approved'
  when last.action = 'held' then 'held'
  when last.action = 'correction-asked' and exists (
    select 1 from step s where s.incident_id = i.id and s.code = 'correct-record' and s.state in ('proposed', 'accepted')) then 'correction-asked'
  else 'waiting' end`;

const orders = {
  latest: { columns: sql`i.occurred_at, i.id`, by: sql`i.occurred_at desc, i.id desc`, goes: '<' },
  oldest: { columns: sql`i.occurred_at, i.id`, by: sql`i.occurred_at, i.id`, goes: '>' },
  gravest: {
    columns: sql`d.level, i.occurred_at, i.id`,
    by: sql`d.level desc, i.occurred_at desc, i.id desc`,
    goes: '<',
  },
} as const;

/** A part of `like` that finds the word as it is written. */
const like = (word: string): string => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** More words narrow nothing down. */
const mostWords = 8;

/** Every word stands somewhere in the record, or in the name of the child. */
function says(words: string): RawBuilder<unknown> {
  const wanted = words.trim().split(/\s+/).filter(Boolean).slice(0, mostWords);
  const conditions = wanted.map(
    (word) => sql`(concat_ws(' ', i.place, i.child_actions, i.staff_actions, i.de_escalation, i.restorative,
      i.people_present) ilike ${like(word)}
      or c.names like '%' || app.plain(${word}) || '%' and app.plain(${word}) <> '')`,
  );
  return conditions.length > 0 ? sql`and ${sql.join(conditions, sql` and `)}` : sql``;
}

const when = (value: unknown, condition: RawBuilder<unknown>): RawBuilder<unknown> =>
  value === null || value === undefined ? sql`` : sql`and ${condition}`;

/** The incidents that the visitor may see, of a home, of a child or all, as they are asked for: a part of the list. */
export async function findIncidents(
  tx: Tx,
  filter: IncidentFilter,
  words: string,
  childIds: readonly string[] | null,
  asked: ListAsked,
): Promise<ListPart<IncidentInList>> {
  const { home, level, kind, state: stands, from, until } = filter;
  const order = orders[filter.order ?? 'latest'];
  const place = { from: incidents, columns: order.columns, id: sql`i.id`, goes: order.goes };
  const { rows } = await sql<IncidentInList>`
    select i.id, ${nameOfChild('c')} as child_name, i.as_it_stood ->> 'settingName' as setting_name, p.name as author_name,
      i.occurred_at, d.level, ${state} as state,
      (select coalesce(jsonb_agg(distinct k.kind), '[]') from conduct k where k.incident_id = i.id) as kinds
    from ${incidents}
      left join child c on c.id = i.child_id
      left join person_account p on p.id = i.author_id
      left join lateral (select action from review
        where incident_id = i.id and action <> 'noted' order by reviewed_at desc, id limit 1) last on true
    where ${comesAfterEntry(asked.after, place)}
      ${when(childIds, sql`i.child_id = any(${[...(childIds ?? [])]}::uuid[])`)}
      ${when(home, sql`i.setting_id = ${home}::uuid`)}
      ${when(level, sql`d.level = ${Number(level)}`)}
      ${when(kind, sql`exists (select 1 from conduct k where k.incident_id = i.id and k.kind = ${kind})`)}
      ${when(stands, sql`${state} = ${stands}`)}
      ${when(from, sql`i.occurred_on >= ${from}::date`)}
      ${when(until, sql`i.occurred_on <= ${until}::date`)}
      ${says(words)}
    order by ${order.by} limit ${asked.size + 1}`.execute(tx);
  return listPart(rows, asked);
}
