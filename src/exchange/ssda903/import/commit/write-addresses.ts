import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';

/**
 * Adds the postcodes of home and placement, by the latest episode, where they are not what we know already. An address
 * that somebody wrote down and that has the postcode in it stays the latest. An older return adds none: what it says is
 * out of date.
 * @returns how many entries were added
 */
export async function writeAddresses(tx: Transaction<Tables>, importId: string, now: Date): Promise<number> {
  const added = await sql`insert into address_entry (id, child_id, topic, words, written_by, written_at)
    select gen_random_uuid(), r.child_id, t.topic, left(t.postcode, 2000), i.confirmed_by, ${now}
    from return_child r join return_import i on i.id = r.import_id
      cross join lateral (values ('home', r.home_post), ('placement', r.placement_post)) t(topic, postcode)
      left join lateral (
        select a.words from address_entry a where not r.is_new and a.child_id = r.child_id and a.topic = t.topic
        order by a.written_at desc limit 1) known on true
    where r.import_id = ${importId} and t.postcode is not null
      and strpos(upper(replace(coalesce(known.words, ''), ' ', '')), replace(t.postcode, ' ', '')) = 0
      and not exists (
        select 1 from return_import later
        where later.authority_id = i.authority_id and later.state = 'committed' and later.year > i.year)`.execute(
    tx,
  );
  return Number(added.numAffectedRows ?? 0n);
}
