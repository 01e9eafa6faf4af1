import '../tables.ts';
import { sql } from 'kysely';
import { recordAuditEvent } from '../../audit/record-audit-event.ts';
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

/** How somebody calls a passkey. @throws Refusal at `name` */
export function passkeyName(typed: string): string {
  const name = typed.trim();
  if (name.length === 0) throw new Refusal('missing', 'Give the passkey a name, such as My phone.', 'name');
  if (name.length > 60) throw new Refusal('out-of-range', 'Use at most 60 characters.', 'name');
  return name;
}

/** Keeps a passkey that the visitor's device made. @throws Refusal `not-allowed` at `passkey` */
export async function keepMyPasskey(
  tx: Tx,
  who: { readonly personId: string; readonly sessionId: string; readonly now: Date },
  { id, publicKey, counter }: MadePasskey,
  kept: { readonly id: string; readonly name: string },
): Promise<void> {
  const { rows } = await sql<{ kept: boolean }>`
    select app.keep_my_passkey(${kept.id}::uuid, ${who.sessionId}::uuid, ${id}, ${kept.name}, ${publicKey}, ${counter}::bigint) as kept`.execute(
    tx,
  );
  if (!rows[0]?.kept)
    throw new Refusal(
      'not-allowed',
      'You have already added this passkey, or you have 10. Remove one that you do not use.',
      'passkey',
    );
  await recordAuditEvent(tx, { at: who.now, personId: who.personId, action: 'made-passkey' });
}

/** Removes a passkey of the visitor's. @throws Refusal `not-found` */
export async function removeMyPasskey(
  tx: Tx,
  who: { readonly personId: string; readonly now: Date },
  id: string,
): Promise<void> {
  const { rows } = await sql<{ gone: boolean }>`select app.remove_my_passkey(${id}::uuid) as gone`.execute(
    tx,
  );
  if (!rows[0]?.gone) throw notFound();
  await recordAuditEvent(tx, { at: who.now, personId: who.personId, action: 'removed-passkey' });
}
