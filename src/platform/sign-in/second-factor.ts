import './tables.ts';
import type { Transaction } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import type { Tables } from '../database/tables.ts';
import { HearthError } from '../errors/index.ts';

type Owner = Transaction<Tables>;

const period = 30;
/** A clock may be half a minute off, either way. */
const window = 1;

const totp = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'Hearth', label, secret: Secret.fromBase32(secret), digits: 6, period });

/** What somebody puts into their app: the secret to type, and the address that a camera reads. */
export interface FactorToSetUp {
  readonly secret: string;
  readonly address: string;
}

/** Whether somebody has a second factor that is confirmed. */
export async function hasFactor(tx: Owner, personId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('second_factor')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** Begins to set up a second factor, or goes on with one that is not confirmed yet. */
export async function factorToSetUp(
  tx: Owner,
  person: { readonly id: string; readonly name: string },
  now: Date,
): Promise<FactorToSetUp> {
  await tx
    .insertInto('second_factor')
    .values({
      person_id: person.id,
      secret: new Secret({ size: 20 }).base32,
      made_at: now,
      confirmed_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { secret } = await tx
    .selectFrom('second_factor')
    .select('secret')
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow();
  return { secret, address: totp(secret, person.name).toString() };
}

/**
 * Takes a number from somebody's app. Each works once: the step it stands for is taken in one statement.
 * @returns whether it is right
 */
export async function takeNumber(tx: Owner, personId: string, number: string, now: Date): Promise<boolean> {
  const found = await tx
    .selectFrom('second_factor')
    .select('secret')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const token = number.replaceAll(/\s/g, '');
  if (!found || !/^\d{6}$/.test(token)) return false;
  const timestamp = now.getTime();
  const delta = totp(found.secret, '').validate({ token, timestamp, window });
  if (delta === null) return false;
  const step = Math.floor(timestamp / 1000 / period) + delta;
  const taken = await tx
    .updateTable('second_factor')
    .set((eb) => ({ last_step: String(step), confirmed_at: eb.fn.coalesce('confirmed_at', eb.val(now)) }))
    .where('person_id', '=', personId)
    .where('last_step', '<', String(step))
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

/** Takes a number, and refuses a wrong one at its field. */
export async function requireNumber(tx: Owner, personId: string, number: string, now: Date): Promise<void> {
  if (!(await takeNumber(tx, personId, number, now)))
    throw new HearthError(
      'not-allowed',
      'This number is not right, or has already been used. Wait for the next one in your app.',
      'number',
    );
}
