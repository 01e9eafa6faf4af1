import '../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../errors/index.ts';
import type { Tx } from '../../web/request-context.ts';
import type { MadePasskey } from './make-passkey.ts';

/** A passkey as its owner sees it. */
export interface StaffPasskey {
  readonly id: string;
  readonly name: string;
  readonly made_at: Date;
  readonly used_at: Date | null;
}

/** The visitor's own passkeys, the oldest first. */
export function myPasskeys(tx: Tx, personId: string): Promise<StaffPasskey[]> {
  return tx
    .selectFrom('staff_passkey')
    .select(['id', 'name', 'made_at', 'used_at'])
    .where('person_id', '=', personId)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
}

/** Keeps a passkey that the visitor's device made. @throws Refusal `not-allowed` at `passkey` */
export async function keepMyPasskey(
  tx: Tx,
  sessionId: string,
  { id, publicKey, counter }: MadePasskey,
  kept: { readonly id: string; readonly name: string },
): Promise<void> {
  const { rows } = await sql<{ kept: boolean }>`
    select app.keep_my_passkey(${kept.id}::uuid, ${sessionId}::uuid, ${id}, ${kept.name}, ${publicKey}, ${counter}::bigint) as kept`.execute(
    tx,
  );
  if (!rows[0]?.kept)
    throw new Refusal(
      'not-allowed',
      'You have already added this passkey, or you have 10. Remove one that you do not use.',
      'passkey',
    );
}

/** Removes a passkey of the visitor's. @throws Refusal `not-found` */
export async function removeMyPasskey(tx: Tx, id: string): Promise<void> {
  const { rows } = await sql<{ gone: boolean }>`select app.remove_my_passkey(${id}::uuid) as gone`.execute(
    tx,
  );
  if (!rows[0]?.gone) throw notFound();
}
