import '../tables.ts';
import { createHash, randomInt } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { recordAuditEvent } from '../../audit/record-audit-event.ts';
import type { HearthDatabase } from '../../database/index.ts';
import type { Tables } from '../../database/tables.ts';
import { Refusal } from '../../errors/index.ts';
import { hashPassword, passwordMatches } from '../password.ts';
import { endEverySession } from '../session.ts';
import { refuseWeak } from '../weak-password.ts';

/** Letters and digits that stand in an address as they are: 33 to the power of 26 is beyond any guess. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const length = 26;
/** How long a code works, in milliseconds: an hour; that of an invitation seven days. */
const codeLasts = 3_600_000;
const invitationLasts = 7 * 24 * codeLasts;

const hashOf = (code: string): string => createHash('sha256').update(`reset ${code}`).digest('base64url');

const refused = (): Refusal =>
  new Refusal('not-allowed', 'This link has been used, or is too old. Ask for a new one.', 'password');

/**
 * Makes the code of a reset that was asked for. Only its hash is kept; made again, the one before is worth nothing.
 * @returns the code, for the person's own address
 */
export async function mintResetCode(
  database: HearthDatabase<Tables>,
  resetId: string,
  now: Date,
): Promise<string> {
  const code = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  const until = (lasts: number): Date => new Date(now.getTime() + lasts);
  await database.asService((tx) =>
    tx
      .updateTable('account_reset')
      .set({
        code_hash: hashOf(code),
        expires_at: sql<Date>`case when is_invitation then ${until(invitationLasts)}::timestamptz else ${until(codeLasts)}::timestamptz end`,
      })
      .where('id', '=', resetId)
      .where('used_at', 'is', null)
      .execute(),
  );
  return code;
}

/** Asks for a reset in the name of the operator, and makes its code at once. */
export async function resetByOperator(
  database: HearthDatabase<Tables>,
  personId: string,
  id: string,
  now: Date,
): Promise<string> {
  await database.asService(async (tx) => {
    await tx.deleteFrom('sign_in_try').where('person_id', '=', personId).execute();
    await tx
      .insertInto('account_reset')
      .values({
        id,
        person_id: personId,
        asked_by: null,
        asked_at: now,
        code_hash: null,
        expires_at: null,
        used_at: null,
      })
      .execute();
    await recordAuditEvent(tx, {
      at: now,
      personId: null,
      action: 'reset-account',
      subjectKind: 'person',
      subjectId: personId,
    });
  });
  return mintResetCode(database, id, now);
}

/** Closes an account in the name of the operator and ends every sign-in, or opens it again. */
export async function closeByOperator(
  database: HearthDatabase<Tables>,
  personId: string,
  closes: boolean,
  now: Date,
): Promise<void> {
  await database.asService(async (tx) => {
    await tx
      .updateTable('person_account')
      .set({ closed_at: closes ? now : null })
      .where('id', '=', personId)
      .execute();
    await endEverySession(tx, personId, now);
    const action = closes ? 'closed-account' : 'reopened-account';
    await recordAuditEvent(tx, {
      at: now,
      personId: null,
      action,
      subjectKind: 'person',
      subjectId: personId,
    });
  });
}

async function setPassword(
  tx: Transaction<Tables>,
  personId: string,
  password: string,
  now: Date,
): Promise<void> {
  const row = { password_hash: await hashPassword(password), changed_at: now, must_change: false };
  await tx
    .insertInto('credential')
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
  await endEverySession(tx, personId, now);
  await sql`select inside.tell_of_sign_in(${personId}::uuid, 'sign-in-changed', ${now})`.execute(tx);
}

/**
 * Sets a new password with the code of a reset, once. Every session ends, and so do passkeys and
 * the authenticator app: they are set up anew.
 * @throws Refusal at `password`: weak, or a code that is none
 */
export async function resetPassword(
  database: HearthDatabase<Tables>,
  code: string,
  password: string,
  now: Date,
): Promise<void> {
  const known = await database.asService((tx) =>
    tx
      .selectFrom('account_reset')
      .innerJoin('person_account', 'person_account.id', 'account_reset.person_id')
      .select(['account_reset.id', 'person_id', 'name', 'email'])
      .where('code_hash', '=', hashOf(code))
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .where('closed_at', 'is', null)
      .executeTakeFirst(),
  );
  if (!known) throw refused();
  await refuseWeak(password, [known.name, known.email ?? '']);
  await database.asService(async (tx) => {
    const taken = await tx
      .updateTable('account_reset')
      .set({ used_at: now })
      .where('id', '=', known.id)
      .where('used_at', 'is', null)
      .executeTakeFirst();
    if (taken.numUpdatedRows === 0n) throw refused();
    await tx
      .updateTable('account_reset')
      .set({ used_at: now })
      .where('person_id', '=', known.person_id)
      .where('used_at', 'is', null)
      .execute();
    await tx.deleteFrom('second_factor').where('person_id', '=', known.person_id).execute();
    await tx.deleteFrom('staff_passkey').where('person_id', '=', known.person_id).execute();
    await setPassword(tx, known.person_id, password, now);
    await recordAuditEvent(tx, { at: now, personId: known.person_id, action: 'set-password' });
  });
}

/**
 * Changes the visitor's own password. Every session ends.
 * @throws Refusal at `password`
 */
export async function changePassword(
  tx: Transaction<Tables>,
  personId: string,
  password: string,
  now: Date,
): Promise<void> {
  const known = await tx
    .selectFrom('credential')
    .innerJoin('person_account', 'person_account.id', 'credential.person_id')
    .select(['password_hash', 'name', 'email'])
    .where('credential.person_id', '=', personId)
    .executeTakeFirstOrThrow();
  await refuseWeak(password, [known.name, known.email ?? '']);
  if (await passwordMatches(known.password_hash, password))
    throw new Refusal(
      'not-allowed',
      'Choose a password that is different from your current one.',
      'password',
    );
  await setPassword(tx, personId, password, now);
}
