import '../tables.ts';
import { sql } from 'kysely';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import { hashPassword } from '../../platform/sign-in/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { codeHash, codeLasts, newCode } from './code.ts';

/** How the account of a young person stands, for somebody who works with them. Never a secret of it. */
export interface AccountStands {
  readonly opened_at: Date;
  readonly opened_by_name: string | null;
  readonly closed_at: Date | null;
}

const shortestWord = 4;

/** Whether the visitor may open an account with this child. */
export async function mayOpen(tx: Tx, childId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select app.opens_young(${childId}::uuid) as may`.execute(tx);
  return rows[0]?.may ?? false;
}

/** The accounts a child has had, the latest first. */
export function accountsOf(tx: Tx, childId: string): Promise<AccountStands[]> {
  return tx
    .selectFrom('young_person')
    .leftJoin('person_account', 'person_account.id', 'young_person.opened_by')
    .select(['young_person.opened_at', 'person_account.name as opened_by_name', 'young_person.closed_at'])
    .where('young_person.child_id', '=', childId)
    .orderBy(sql`young_person.closed_at desc nulls first`)
    .orderBy('young_person.opened_at', 'desc')
    .execute();
}

/**
 * Makes a code with which a young person opens their account, together with somebody they trust. The young person types
 * a word of their own, unseen: without it the code is worth nothing, and without the code the word.
 * @param word what the young person typed; it is kept as a hash
 * @returns the code, to be shown this once
 * @throws HearthError `not-found` for somebody who may not; `out-of-range` for a word that is too short
 */
export async function openYoungAccount(
  tx: Tx,
  childId: string,
  word: string,
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<string> {
  if (!(await mayOpen(tx, childId))) throw notFound();
  const typed = word.trim();
  if (typed.length < shortestWord || typed.length > 100) {
    throw new HearthError('out-of-range', `The word needs ${shortestWord} letters or more.`, 'word');
  }
  const code = newCode();
  await tx
    .insertInto('young_code')
    .values({
      id: by.newId(),
      child_id: childId,
      opened_by: by.personId,
      opened_at: by.now,
      expires_at: new Date(by.now.getTime() + codeLasts),
      code_hash: codeHash(code),
      word_hash: await hashPassword(typed.toLowerCase()),
    })
    .execute();
  return code;
}

/** Closes the account and ends every sign-in. Nothing that was written with it is lost. */
export async function closeYoungAccount(tx: Tx, childId: string): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`select app.close_young(${childId}::uuid) as done`.execute(tx);
  if (!rows[0]?.done) throw notFound();
}
