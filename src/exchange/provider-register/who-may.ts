import '../tables.ts';
import { sql } from 'kysely';
import type { May, Tx } from '../../platform/web/index.ts';

/** The authorities for which the visitor keeps the register of providers. */
export async function authoritiesKept(tx: Tx): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisation where id = any ((select app.keeps_providers_for())::uuid[]) order by name`.execute(
    tx,
  );
  return rows;
}

/** Whoever keeps the register of providers of an authority. */
export const mayKeepProviders: May = {
  words: 'administrators and commissioners of an authority',
  check: async ({ tx }) => (await authoritiesKept(tx)).length > 0,
};

/** Whoever keeps the register of the authority whose list is in the address. */
export const mayKeepList: May = {
  words: 'administrators and commissioners of the authority whose list it is',
  check: async ({ tx, params }) => {
    const { rows } = await sql`select 1 from provider_list where id = ${params.listId ?? null}::uuid`.execute(
      tx,
    );
    return rows.length > 0;
  },
};
