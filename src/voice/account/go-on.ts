import '../tables.ts';
import { sql, type Transaction } from 'kysely';
import { recordAuditEvent } from '../../platform/audit/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { Refusal } from '../../platform/errors/index.ts';
import {
  beginSession,
  endEverySession,
  passwordMatches,
  spendTheTime,
} from '../../platform/sign-in/index.ts';
import { madeUpName } from './made-up-name.ts';
import { mostWrongWords, numberHash } from './number.ts';
import type { YoungSignInDeps } from './young-sign-in-deps.ts';

type Owner = Transaction<Tables>;
type Deps = Pick<YoungSignInDeps, 'database' | 'secretsKey'>;

/** One answer for all that is wrong: whoever guesses learns nothing. */
const refused = (): Refusal =>
  new Refusal(
    'sign-in-refused',
    'The number or the word is not right. A number works once, for 7 days. You can start again.',
    'number',
  );

/** A new account in the place of an older one; its name says nobody's. */
async function beginAccount(
  tx: Owner,
  act: { readonly id: string; readonly childId: string },
  now: Date,
  newId: () => string,
): Promise<string> {
  const { person_id: opened_by } = await tx
    .selectFrom('young_account_agreement')
    .select('person_id')
    .where('act_id', '=', act.id)
    .orderBy('agreed_at', 'desc')
    .executeTakeFirstOrThrow();
  const before = await tx
    .updateTable('young_person')
    .set({ closed_at: now, closed_by: opened_by })
    .where('child_id', '=', act.childId)
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
    .values({ person_id: personId, child_id: act.childId, opened_by, opened_at: now, act_id: act.id })
    .execute();
  await tx
    .insertInto('young_sign_in')
    .values({ person_id: personId, sign_in_name: madeUpName(), chosen_at: now })
    .execute();
  // What others began for this child in the meantime is over.
  await tx
    .updateTable('young_account_act')
    .set({ stopped_at: now })
    .where('child_id', '=', act.childId)
    .where('id', '<>', act.id)
    .where('done_at', 'is', null)
    .where('stopped_at', 'is', null)
    .execute();
  await recordAuditEvent(tx, { at: now, personId, action: 'opened-own-account', childId: act.childId });
  return personId;
}

/** Counts the try before the word is looked at, so that many at once are no more than a few. */
const take = ({ database, secretsKey }: Deps, number: string, now: Date) =>
  database.asService((tx) =>
    tx
      .updateTable('young_account_act')
      .set((eb) => ({ wrong_tries: eb('wrong_tries', '+', 1) }))
      .where('number_hash', '=', numberHash(number, secretsKey))
      .where('wrong_tries', '<', mostWrongWords)
      .where('done_at', 'is', null)
      .where('stopped_at', 'is', null)
      .where('expires_at', '>', now)
      .returning(['id', 'word_hash'])
      .executeTakeFirst(),
  );

/**
 * Goes on with a number and the young person's own word: once two adults have agreed, it begins their account and their
 * first sign-in.
 * @returns the token for the cookie; null while adults have still to agree
 * @throws Refusal `sign-in-refused`, the same for whatever is wrong
 */
export async function goOn(
  deps: Deps,
  typed: { readonly number: string; readonly word: string },
  now: Date,
  newId: () => string,
): Promise<string | null> {
  const { database } = deps;
  const found = await take(deps, typed.number, now);
  const word = typed.word.trim().toLowerCase();
  if (!found?.word_hash) {
    await spendTheTime(word);
    throw refused();
  }
  if (!(await passwordMatches(found.word_hash, word))) throw refused();
  return database.asService(async (tx) => {
    await tx.updateTable('young_account_act').set({ wrong_tries: 0 }).where('id', '=', found.id).execute();
    const taken = await tx
      .updateTable('young_account_act')
      .set({ done_at: now })
      .where('id', '=', found.id)
      .where('done_at', 'is', null)
      .where(sql<boolean>`inside.is_agreed(id)`)
      .returning('child_id')
      .executeTakeFirst();
    if (!taken?.child_id) return null;
    const personId = await beginAccount(tx, { id: found.id, childId: taken.child_id }, now, newId);
    return beginSession(tx, personId, now);
  });
}
