import '../tables.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { type FindAccount, signInAs } from '../../platform/sign-in/index.ts';

const refusal = 'The name or the secret words are not right. After five wrong tries you wait 15 minutes.';

const byMadeUpName =
  (name: string): FindAccount =>
  async (tx) => {
    const found = await tx
      .selectFrom('young_sign_in')
      .innerJoin('young_person', 'young_person.person_id', 'young_sign_in.person_id')
      .select('young_person.person_id')
      .where((eb) => eb(eb.fn<string>('lower', ['sign_in_name']), '=', name.trim().toLowerCase()))
      .where('young_person.closed_at', 'is', null)
      .executeTakeFirst();
    return found?.person_id ?? null;
  };

/**
 * Signs a young person in with their made-up name and their own secret words; made to wait as staff are after wrong tries.
 * @returns the token for the cookie
 * @throws Refusal `sign-in-refused`, the same for a wrong name, wrong words, an account that waits or is closed
 */
export function signInYoung(
  database: HearthDatabase<Tables>,
  typed: { readonly name: string; readonly password: string },
  from: { readonly network: string; readonly now: Date },
): Promise<string> {
  return signInAs(database, byMadeUpName(typed.name), refusal, { password: typed.password, ...from });
}
