import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { FactKind } from './agreement.ts';

/** Whether the visitor may see a kind of fact about a child (the sharing agreement). */
export async function sees(tx: Tx, childId: string, kind: FactKind): Promise<boolean> {
  const { rows } = await sql<{ sees: boolean }>`select app.sees(${childId}::uuid, ${kind}) as sees`.execute(
    tx,
  );
  return rows[0]?.sees ?? false;
}

/** Whether the visitor may add to a kind of fact about a child (the sharing agreement). */
export async function adds(tx: Tx, childId: string, kind: FactKind): Promise<boolean> {
  const { rows } = await sql<{ adds: boolean }>`select app.adds(${childId}::uuid, ${kind}) as adds`.execute(
    tx,
  );
  return rows[0]?.adds ?? false;
}
