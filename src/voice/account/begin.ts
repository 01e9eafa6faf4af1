import '../tables.ts';
import { hashPassword } from '../../platform/sign-in/index.ts';
import type { RequestContext } from '../../platform/web/index.ts';
import { countStart } from './count-start.ts';
import { newNumber, numberHash, numberLasts } from './number.ts';
import type { YoungSignInDeps } from './young-sign-in-deps.ts';

/**
 * A young person begins, on a device, before anybody knows who they are.
 * @param word a word that only they know; it is kept as a hash
 * @returns the number that they give to two adults
 * @throws Refusal `too-many-requests` where many have begun
 */
export async function begin(
  deps: Pick<YoungSignInDeps, 'database' | 'secretsKey'>,
  word: string,
  { now, newId, network }: Pick<RequestContext, 'now' | 'newId' | 'network'>,
): Promise<string> {
  await countStart(deps, network, now);
  const { database, secretsKey } = deps;
  const number = newNumber();
  const word_hash = await hashPassword(word.trim().toLowerCase());
  await database.asService(async (tx) => {
    // What nobody agreed to in time is gone.
    await tx
      .deleteFrom('young_account_act')
      .where('child_id', 'is', null)
      .where('expires_at', '<=', now)
      .execute();
    await tx
      .insertInto('young_account_act')
      .values({
        id: newId(),
        what: 'open',
        number_hash: numberHash(number, secretsKey),
        word_hash,
        begun_at: now,
        expires_at: new Date(now.getTime() + numberLasts),
      })
      .execute();
  });
  return number;
}
