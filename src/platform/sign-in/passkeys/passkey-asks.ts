import '../tables.ts';
import { Refusal } from '../../errors/index.ts';
import { isId } from '../../web/is-id.ts';
import type { Tx } from '../../web/request-context.ts';

/** What a device is asked to do: the id under which we remember asking, and what the browser is handed. */
export interface PasskeyAsk {
  readonly id: string;
  readonly options: unknown;
}

/** What comes back: which asking it answers, and what the device made of it, as JSON. */
export interface PasskeyAnswer {
  readonly askId: string;
  readonly response: string;
}

/** How long a device has to answer, in milliseconds: five minutes. */
const askLasts = 5 * 60_000;

/** One answer for all that is wrong: whoever tries learns nothing. */
export const passkeyRefused = (): Refusal =>
  new Refusal('sign-in-refused', 'That did not work. Try again, or sign in without a passkey.', 'passkey');

/** What came back as JSON; refused where it is none. */
export function parsedAnswer<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw passkeyRefused();
  }
}

/** Remembers what was asked; what nobody answered in time is forgotten. */
export async function rememberAsk(
  tx: Tx,
  row: { readonly id: string; readonly person_id: string | null; readonly asked: string },
  now: Date,
): Promise<void> {
  const expires_at = new Date(now.getTime() + askLasts);
  await tx.deleteFrom('passkey_ask').where('expires_at', '<=', now).execute();
  await tx
    .insertInto('passkey_ask')
    .values({ ...row, expires_at })
    .execute();
}

/**
 * Takes an asking once.
 * @param personId of whom it was asked; null where nobody was known
 * @returns what was asked
 * @throws Refusal `sign-in-refused` when it is used, late or another's
 */
export async function takeAsk(tx: Tx, askId: string, personId: string | null, now: Date): Promise<string> {
  if (!isId(askId)) throw passkeyRefused();
  const found = await tx
    .deleteFrom('passkey_ask')
    .where('id', '=', askId)
    .where('expires_at', '>', now)
    .where((row) => (personId ? row('person_id', '=', personId) : row('person_id', 'is', null)))
    .returning('asked')
    .executeTakeFirst();
  if (!found) throw passkeyRefused();
  return found.asked;
}
