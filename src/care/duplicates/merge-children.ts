import '../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { sameChildIds } from './same-child.ts';

/** Holds both entries until the transaction ends, so that two merges at once cannot go in a circle. */
async function hold(tx: Tx, ids: readonly string[]): Promise<void> {
  const { rows } = await sql`
    select id from child where id = any (${[...ids]}::uuid[]) order by id for update`.execute(tx);
  if (rows.length < ids.length) throw notFound();
}

/**
 * Says that two entries are one child. No row is moved: whoever reads the one reads the other along with it, and it can
 * be undone.
 * @throws Refusal not-found where the visitor may not; already-done where one is merged already
 */
export async function mergeChildren(
  tx: Tx,
  { kept, merged }: { readonly kept: string; readonly merged: string },
  reason: string,
  by: By,
): Promise<void> {
  await hold(tx, [kept, merged]);
  const held = await tx
    .selectFrom('child_merge')
    .select(['kept_id', 'merged_id'])
    .where('merged_id', 'in', [kept, merged])
    .where('undone_at', 'is', null)
    .execute();
  // The button was pressed twice: it is done.
  if (held.some(({ kept_id, merged_id }) => kept_id === kept && merged_id === merged)) return;
  if (held.length > 0 || (await sameChildIds(tx, kept)).includes(merged)) {
    throw new Refusal('already-done', 'One of these has been merged already. Undo that first.');
  }
  await tx
    .insertInto('child_merge')
    .values({
      id: by.newId(),
      kept_id: kept,
      merged_id: merged,
      reason,
      merged_by: by.personId,
      merged_at: by.now,
      undone_by: null,
      undone_at: null,
    })
    .execute();
}

/**
 * Agrees, as a second person, that two entries are one child: then the young person reads both.
 * @throws Refusal not-yours where the visitor is not that second person, or somebody has agreed already
 */
export async function agreeToMerge(tx: Tx, ids: readonly [string, string]): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`
    select app.agree_to_merge(${ids[0]}::uuid, ${ids[1]}::uuid) as done`.execute(tx);
  if (!rows[0]?.done)
    throw new Refusal(
      'not-yours',
      'Someone other than the person who merged them must agree, and it can be agreed only once.',
    );
}

/**
 * Undoes the merge of two entries, whichever way round it was. What was merged and why stays on record.
 * @throws Refusal not-found where they were never merged, or the visitor may not
 */
export async function undoMerge(tx: Tx, ids: readonly string[], by: By): Promise<void> {
  const between = await tx
    .selectFrom('child_merge')
    .select(['id', 'undone_at'])
    .where('kept_id', 'in', [...ids])
    .where('merged_id', 'in', [...ids])
    .execute();
  if (between.length === 0) throw notFound();
  await tx
    .updateTable('child_merge')
    .set({ undone_by: by.personId, undone_at: by.now })
    .where(
      'id',
      'in',
      between.map(({ id }) => id),
    )
    .where('undone_at', 'is', null)
    .execute();
}
