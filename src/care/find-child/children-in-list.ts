import '../tables.ts';
import { type RawBuilder, sql } from 'kysely';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../platform/web/index.ts';
import type { ChildInList } from './find-children.ts';

/** How the list of one's children can be ordered. */
export const childOrders = { name: 'By name', youngest: 'Youngest first', home: 'By home' } as const;
export type ChildOrder = keyof typeof childOrders;

interface Ordered {
  readonly columns: RawBuilder<unknown>;
  readonly by: RawBuilder<unknown>;
  readonly goes: '<' | '>';
}
const ascending = (columns: RawBuilder<unknown>): Ordered => ({ columns, by: columns, goes: '>' });

const orders: Readonly<Record<ChildOrder, Ordered>> = {
  name: ascending(sql`c.names, c.id`),
  youngest: {
    columns: sql`c.date_of_birth, c.id`,
    by: sql`c.date_of_birth desc, c.id desc`,
    goes: '<',
  },
  home: ascending(sql`home.name is null, coalesce(home.name, ''), c.names, c.id`),
};

/** The children open to the visitor, each where they live, to the last; an entry merged into another stands with that one. */
export async function childrenInList(
  tx: Tx,
  order: ChildOrder,
  today: string,
  asked: ListAsked,
): Promise<ListPart<ChildInList>> {
  const { columns, by, goes } = orders[order];
  const from = sql`child c left join lateral (
    select s.id, s.name from placement p join setting s on s.id = p.setting_id
    where p.child_id = c.id and p.from_day <= ${today}::date and (p.until_day is null or p.until_day >= ${today}::date)
    order by p.from_day desc limit 1) home on true`;
  const { rows } = await sql<ChildInList>`
    select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth::text as date_of_birth, home.id as setting_id,
      home.name as setting_name, coalesce(app.works_at(home.id) and app.adds(c.id, 'record'), false) as works_there
    from ${from}
    where c.id = any ((select app.children_open('identity'))::uuid[])
      and not exists (select 1 from child_merge m where m.merged_id = c.id and m.undone_at is null)
      and ${comesAfterEntry(asked.after, { from, columns, id: sql`c.id`, goes })}
    order by ${by} limit ${asked.size + 1}`.execute(tx);
  return listPart(rows, asked);
}
