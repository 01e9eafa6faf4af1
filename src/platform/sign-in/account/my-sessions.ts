import { sql } from 'kysely';
import { notFound } from '../../errors/index.ts';
import type { SignedIn, Tx } from '../../web/index.ts';
import { idleLimit } from '../may-idle.ts';

/** A session of the visitor's. */
export interface MySession {
  readonly id: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
}

/** Where somebody is signed in, the latest first. Whoever has done nothing for too long is out there, whether or not anybody has looked. */
export async function mySessions(tx: Tx, personId: string, now: Date): Promise<MySession[]> {
  const open = await tx
    .selectFrom('session')
    .select(['id', 'created_at', 'last_seen_at', 'writes_at_length'])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('last_seen_at', 'desc')
    .limit(50)
    .execute();
  return open.filter(
    ({ last_seen_at, writes_at_length: writesAtLength }) =>
      now.getTime() - last_seen_at.getTime() < idleLimit({ childId: null, writesAtLength }),
  );
}

/** Ends one session of somebody's. @throws Refusal `not-found` */
export async function endMySession(tx: Tx, personId: string, id: string, now: Date): Promise<void> {
  const ended = await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (ended.numUpdatedRows === 0n) throw notFound();
}

/** From now on nobody is in without the second factor: but for this sign-in, which now has it, those without it end. */
export async function onlyWithFactor(
  tx: Tx,
  { personId, sessionId }: Pick<SignedIn, 'personId' | 'sessionId'>,
  now: Date,
): Promise<void> {
  await tx.updateTable('session').set({ with_factor: true }).where('id', '=', sessionId).execute();
  await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('person_id', '=', personId)
    .where('with_factor', '=', false)
    .where('revoked_at', 'is', null)
    .execute();
  await sql`select inside.tell_of_sign_in(${personId}::uuid, 'sign-in-changed', ${now})`.execute(tx);
}
