import './tables.ts';
import { createHash, randomBytes } from 'node:crypto';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import type { SignedIn } from '../web/request-context.ts';
import { workOf } from './work-of.ts';

const prefix = 'hearth_key_';

/** Whether a token says that it is the key of another system. */
export const isServiceKey = (token: string): boolean => token.startsWith(prefix);

/** What of a key is kept. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** A new key: it is shown once, and only its hash is kept. */
export const newServiceKey = (): string => prefix + randomBytes(32).toString('base64url');

/** Which system this key belongs to; null when it has ended, or the account has or has no work. */
export function whoseKey(
  database: HearthDatabase<Tables>,
  key: string,
  now: Date,
  today: string,
): Promise<SignedIn | null> {
  return database.asService(async (tx) => {
    const found = await tx
      .selectFrom('service_key')
      .innerJoin('service_account', 'service_account.id', 'service_key.account_id')
      .innerJoin('person_account', 'person_account.id', 'service_account.id')
      .select(['service_key.id', 'person_account.id as personId', 'name', 'scopes', 'made_at', 'used_on'])
      .where('token_hash', '=', keyHash(key))
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now)
      .where('closed_at', 'is', null)
      .executeTakeFirst();
    if (!found) return null;
    const { id, personId, name, scopes, made_at: begunAt, used_on } = found;
    const { hasWork, ...work } = await workOf(tx, personId, now, today);
    if (!hasWork) return null;
    // Once a day is enough to see that a key is not used any more.
    if (used_on !== today)
      await tx.updateTable('service_key').set({ used_on: today }).where('id', '=', id).execute();
    return {
      personId,
      name,
      scopes,
      begunAt,
      sessionId: id,
      // It sends no forms.
      csrfToken: randomBytes(32).toString('base64url'),
      withFactor: true,
      writesAtLength: false,
      unsent: [],
      changesSeen: today,
      mustChange: false,
      childId: null,
      ...work,
    };
  });
}
