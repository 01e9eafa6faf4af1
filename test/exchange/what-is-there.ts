import { sql } from 'kysely';
import type { ReturnHouse } from './return-house.ts';

/** How an import stands. */
export async function stateOf({ database }: ReturnHouse, importId: string) {
  return database.kysely
    .selectFrom('return_import')
    .selectAll()
    .where('id', '=', importId)
    .executeTakeFirstOrThrow();
}

async function lines({ database }: ReturnHouse, query: ReturnType<typeof sql<{ line: string }>>) {
  return (await query.execute(database.kysely)).rows.map(({ line }) => line);
}

/** The register in lines that can be read: every child, episode and address, in order. */
export async function register(house: ReturnHouse) {
  return {
    children: await lines(
      house,
      sql`select c.given_name || ' ' || c.family_name || ' ' || c.date_of_birth
        || case when c.name_known then '' else ' name not known' end || '; '
        || (select string_agg(n.kind || ' ' || n.value, ', ' order by n.kind, n.value) from child_number n where n.child_id = c.id)
        as line from child c order by c.family_name`,
    ),
    episodes: await lines(
      house,
      sql`select concat_ws(' ', c.family_name, e.from_day, 'to', coalesce(e.to_day::text, 'now'), e.legal_status,
        e.placement_type, e.reason_ceased) as line
        from care_episode e join child c on c.id = e.child_id order by c.family_name, e.from_day, e.legal_status`,
    ),
    addresses: await lines(
      house,
      sql`select c.family_name || ' ' || a.topic || ' ' || a.words as line
        from address_entry a join child c on c.id = a.child_id order by 1`,
    ),
  };
}
