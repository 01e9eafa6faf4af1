import '../../../tables.ts';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';

/** What the register knows of a child that goes by this number. */
export interface KnownChild {
  readonly number: string;
  readonly child_id: string;
  readonly date_of_birth: string;
  readonly upns: readonly string[];
  /** By the latest return that was brought in; the register itself does not say. */
  readonly sex: string | null;
  readonly is_sealed: boolean;
}

/** What the register knows of the children of a batch, by number, and whose the pupil numbers are that were supplied. */
export interface Known {
  readonly children: ReadonlyMap<string, KnownChild>;
  readonly childOfUpn: ReadonlyMap<string, string>;
}

/** Asks the register about children by their numbers, all at once. */
export async function findKnown(
  tx: Transaction<Tables>,
  authorityId: string,
  numbers: readonly string[],
  upns: readonly string[],
): Promise<Known> {
  const { rows: children } = await sql<KnownChild>`
    select n.value as number, c.id as child_id, c.date_of_birth,
      coalesce((select array_agg(u.value) from child_number u where u.child_id = c.id and u.kind = 'upn'), '{}') as upns,
      (select r.sex from return_import i join return_child r on r.import_id = i.id and r.number = n.value
        where i.authority_id = ${authorityId} and i.state = 'committed' and r.sex is not null
        order by i.year desc, i.finished_at desc limit 1) as sex,
      exists (select 1 from child_seal s where s.child_id = c.id and s.lifted_at is null) as is_sealed
    from child_number n join child c on c.id = n.child_id
    where n.authority_id = ${authorityId} and n.kind = 'ssda903' and n.value = any (${[...numbers]}::text[])`.execute(
    tx,
  );
  const { rows: held } = await sql<{ value: string; child_id: string }>`
    select value, child_id from child_number
    where authority_id = ${authorityId} and kind = 'upn' and value = any (${[...upns]}::text[])`.execute(tx);
  return {
    children: new Map(children.map((child) => [child.number, child])),
    childOfUpn: new Map(held.map(({ value, child_id }) => [value, child_id])),
  };
}
