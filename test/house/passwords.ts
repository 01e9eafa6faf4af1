import { hashPassword } from '../../src/platform/sign-in/index.ts';
import type { TestApp } from './test-app.ts';

/** The password of everybody who signs in with one. */
export const everybodysPassword = 'a long enough password';

/** Lets people sign in with a password; without it they have none. Returns their email addresses. */
export async function givePasswords(
  { database, now }: Pick<TestApp, 'database' | 'now'>,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const password_hash = await hashPassword(everybodysPassword);
  return database.asOwner(async (tx) => {
    const rows = people.map((person_id) => ({ person_id, password_hash, changed_at: now }));
    await tx.insertInto('credential').values(rows).execute();
    const found = await tx
      .selectFrom('person_account')
      .select(['id', 'email'])
      .where('id', 'in', people)
      .execute();
    return new Map(found.map(({ id, email }) => [id, email ?? '']));
  });
}
