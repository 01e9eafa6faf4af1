import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';

/** What can only be said once every child was seen: rows whose key comes more than once, and shared pupil numbers. */
export async function endAcross(tx: Transaction<Tables>, importId: string): Promise<void> {
  await sql`insert into return_flag (import_id, rule, file, row, child)
    select import_id, rule, file, row, child from (
      select k.*, count(*) over (partition by rule, key) as times from return_key k where import_id = ${importId}) k
    where times > 1 on conflict do nothing`.execute(tx);
  await sql`delete from return_key where import_id = ${importId}`.execute(tx);
  await sql`insert into return_left_out (import_id, file, row, part, reason, child)
    select import_id, 'Header', row, 'UPN', 'same-number-twice', number from (
      select c.*, row_number() over (partition by upn order by number) as place from return_child c
      where import_id = ${importId} and upn is not null) c
    where place > 1 on conflict do nothing`.execute(tx);
}
