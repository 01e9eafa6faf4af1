import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';
import { firstYear, lastYear } from '../import-state.ts';

/**
 * The return year that the days in the files speak for: the one in which the latest episode began. Null when no episode
 * has a start that can be read, or the year is none that can be brought in.
 */
export async function latestYear(tx: Transaction<Tables>, importId: string): Promise<number | null> {
  const { rows } = await sql<{ latest: string | null }>`
    select max(right(day, 4) || substr(day, 4, 2)) as latest
    from (select trim(supplied ->> 'DECOM') as day from return_row where import_id = ${importId} and file = 'Episodes') e
    where day ~ '^\\d{2}/(0[1-9]|1[0-2])/\\d{4}$'`.execute(tx);
  const latest = rows[0]?.latest;
  if (!latest) return null;
  const year = Number(latest.slice(0, 4)) + (Number(latest.slice(4)) > 3 ? 1 : 0);
  return year >= firstYear && year <= lastYear ? year : null;
}
