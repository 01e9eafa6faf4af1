import '../tables.ts';
import type { Transaction } from 'kysely';
import { leaveTrace } from '../../platform/audit/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { HearthError } from '../../platform/errors/index.ts';
import {
  beginSession,
  endEverySession,
  passwordMatches,
  spendTheTime,
} from '../../platform/sign-in/index.ts';
import { codeHash, mostWrongCodes, mostWrongWords, wrongCodesCount } from './code.ts';
import { madeUpName } from './made-up-name.ts';

type Owner = Transaction<Tables>;

/** One answer for all that is wrong: whoever guesses learns nothing. */
const refused = (): HearthError =>
  new HearthError(
    'sign-in-refused',
    'The code or the word is not right. A code works once, for 20 minutes. Ask for a new one.',
    'code',
  );

async function waitAfterManyWrong(tx: Owner, now: Date): Promise<void> {
  const since = new Date(now.getTime() - wrongCodesCount);
  const { count } = await tx
    .selectFrom('young_code_wrong')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('tried_at', '>', since)
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostWrongCodes)
    throw new HearthError('too-many-requests', 'Too many wrong codes. Wait 10 minutes. Then try again.');
  await tx.deleteFrom('young_code_wrong').where('tried_at', '<=', since).execute();
}

/** A new account in the place of an older one; its name says nobody's. */
async function beginAccount(
  tx: Owner,
  code: { child_id: string; opened_by: string },
  now: Date,
  newId: () => string,
): Promise<string> {
  const before = await tx
    .updateTable('young_person')
    .set({ closed_at: now, closed_by: code.opened_by })
    .where('child_id', '=', code.child_id)
    .where('closed_at', 'is', null)
    .returning('person_id')
    .execute();
  for (const { person_id } of before) {
    await endEverySession(tx, person_id, now);
    await tx.updateTable('person_account').set({ closed_at: now }).where('id', '=', person_id).execute();
  }
  const personId = newId();
  await tx
    .insertInto('person_account')
    .values({ id: personId, name: 'The young person', email: null, closed_at: null, created_at: now })
    .execute();
  await tx
    .insertInto('young_person')
    .values({ person_id: personId, child_id: code.child_id, opened_by: code.opened_by, opened_at: now })
    .execute();
  await tx
    .insertInto('young_sign_in')
    .values({ person_id: personId, sign_in_name: madeUpName(), chosen_at: now })
    .execute();
  await leaveTrace(tx, { at: now, personId, action: 'opened-own-account', childId: code.child_id });
  return personId;
}

/**
 * Takes a code and the young person's own word, once, and begins their account and their first sign-in.
 * @returns the token for the cookie
 * @throws HearthError `sign-in-refused`, the same for whatever is wrong; `too-many-requests` after many wrong codes
 */
export async function redeemCode(
  database: HearthDatabase<Tables>,
  typed: { readonly code: string; readonly word: string },
  now: Date,
  newId: () => string,
): Promise<string> {
  const hash = codeHash(typed.code);
  const found = await database.asOwner(async (tx) => {
    await waitAfterManyWrong(tx, now);
    const code = await tx
      .selectFrom('young_code')
      .select(['id', 'word_hash', 'wrong_tries'])
      .where('code_hash', '=', hash)
      .where('used_at', 'is', null)
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    if (!code) await tx.insertInto('young_code_wrong').values({ tried_at: now }).execute();
    return code;
  });
  const word = typed.word.trim().toLowerCase();
  if (!found) {
    await spendTheTime(word);
    throw refused();
  }
  const matches = await passwordMatches(found.word_hash, word);
  const token = await database.asOwner(async (tx) => {
    const open = tx
      .updateTable('young_code')
      .where('id', '=', found.id)
      .where('used_at', 'is', null)
      .where('ended_at', 'is', null);
    if (!matches) {
      const tries = await open
        .set((eb) => ({ wrong_tries: eb('wrong_tries', '+', 1) }))
        .returning('wrong_tries')
        .executeTakeFirst();
      if ((tries?.wrong_tries ?? 0) >= mostWrongWords)
        await tx.updateTable('young_code').set({ ended_at: now }).where('id', '=', found.id).execute();
      return null;
    }
    const taken = await open
      .set({ used_at: now })
      .where('wrong_tries', '<', mostWrongWords)
      .returning(['child_id', 'opened_by'])
      .executeTakeFirst();
    return taken ? beginSession(tx, await beginAccount(tx, taken, now, newId), now) : null;
  });
  if (token === null) throw refused();
  return token;
}
