import { sql, type Transaction } from 'kysely';
import type {} from '../../exchange/index.ts';
import type { Tables } from '../../platform/database/tables.ts';

type Tx = Transaction<Tables>;

// The operator works as the owner of the records: what people are held to by the database is checked here.

/** Accepts the repairs of some rules and leaves all others. */
export async function decideRepairs(
  tx: Tx,
  importId: string,
  rules: readonly string[],
  now: Date,
): Promise<void> {
  if (rules.length === 0) return;
  await tx
    .updateTable('return_repair')
    .set({ accepted: sql<boolean>`rule = any (${[...rules]}::text[])`, decided_at: now })
    .where('import_id', '=', importId)
    .where('accepted', 'is', null)
    .execute();
}

/** Lets a checked return into the register, when no conflict is undecided. Returns whether it was. */
export async function confirm(tx: Tx, importId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('return_import')
    .set({ state: 'confirmed', confirmed_at: now })
    .where('id', '=', importId)
    .where('state', '=', 'checked')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('return_conflict')
            .select('number')
            .where('import_id', '=', importId)
            .where('decision', 'is', null),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives an import up. */
export async function abandon(tx: Tx, importId: string, now: Date): Promise<void> {
  await tx
    .updateTable('return_import')
    .set({ state: 'abandoned', finished_at: now })
    .where('id', '=', importId)
    .where('state', 'in', ['received', 'read', 'checked'])
    .execute();
}
