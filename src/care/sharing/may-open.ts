import { sql } from 'kysely';
import type { May } from '../../platform/web/index.ts';

/**
 * Whoever the database shows a row to.
 * @param param the name of its id in the address
 */
export const mayOpen = (words: string, table: string, param: string): May => ({
  words,
  check: async ({ tx, params }) => {
    const { rows } = await sql`
      select from ${sql.table(table)} where id = ${params[param] ?? null}::uuid`.execute(tx);
    return rows.length > 0;
  },
});
