import './tables.ts';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../errors/index.ts';
import { seal, unseal } from '../secrets/index.ts';
import type { SignedIn } from '../web/request-context.ts';

type Owner = Transaction<Tables>;

const period = 30;
/** A clock may be half a minute off, either way. */
const window = 1;

const totp = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: 'Hearth', label, secret: Secret.fromBase32(secret), digits: 6, period });

const sealed = (secret: string, personId: string, key: string): string =>
  seal(secret, personId, key, 'authenticator apps');

/** A secret has only letters and digits; one that is sealed begins otherwise. */
const isSealed = (kept: string): boolean => kept.startsWith('v1.');

/** A secret as it was kept, opened; null without the key under which it was sealed. */
function opened(kept: string, personId: string, key: string | null): string | null {
  if (!isSealed(kept)) return kept;
  return key === null ? null : unseal(kept, personId, key, 'authenticator apps');
}

/** What somebody puts into their app: the secret to type, and the address that a camera reads. */
export interface FactorToSetUp {
  readonly secret: string;
  readonly address: string;
}

/** What somebody has besides their password. With either of them the password alone is not enough. */
export interface Factors {
  readonly app: boolean;
  readonly passkey: boolean;
}

/** What somebody has besides their password. */
export async function factorsOf(tx: Owner, personId: string): Promise<Factors> {
  const has = (what: RawBuilder<unknown>) => sql<boolean>`exists (${what})`;
  const { rows } = await sql<Factors>`select
    ${has(sql`select from second_factor where person_id = ${personId} and confirmed_at is not null`)} as app,
    ${has(sql`select from staff_passkey where person_id = ${personId}`)} as passkey`.execute(tx);
  return rows[0] ?? { app: false, passkey: false };
}

const keptOf = (
  tx: Owner,
  personId: string,
): Promise<{ secret: string; session_id: string | null } | undefined> =>
  tx
    .selectFrom('second_factor')
    .select(['secret', 'session_id'])
    .where('person_id', '=', personId)
    .executeTakeFirst();

/**
 * Begins to set up a second factor, or goes on with one that is not confirmed yet. Each sign-in has its own: what somebody
 * saw on a screen that was left open is worth nothing later.
 * @param key the key of the service, under which the secret is kept
 */
export async function factorToSetUp(
  tx: Owner,
  person: Pick<SignedIn, 'personId' | 'name' | 'sessionId'>,
  now: Date,
  key: string,
): Promise<FactorToSetUp> {
  const { personId, sessionId } = person;
  const kept = await keptOf(tx, personId);
  const there = kept && kept.session_id === sessionId ? opened(kept.secret, personId, key) : null;
  const secret = there ?? new Secret({ size: 20 }).base32;
  if (there === null) {
    const row = { secret: sealed(secret, personId, key), made_at: now, session_id: sessionId };
    await tx
      .insertInto('second_factor')
      .values({ person_id: personId, confirmed_at: null, ...row })
      .onConflict((conflict) =>
        conflict.column('person_id').doUpdateSet(row).where('second_factor.confirmed_at', 'is', null),
      )
      .execute();
  }
  return { secret, address: totp(secret, person.name).toString() };
}

/** A number from somebody's app, when, and the key under which the secret is kept; null where the service has none. */
export interface TypedNumber {
  readonly number: string;
  readonly now: Date;
  readonly key: string | null;
}

/**
 * Takes a number from somebody's app. Each works once: the step it stands for is taken in one statement. A secret that is
 * not sealed yet is sealed with it.
 * @returns whether it is right
 */
export async function takeNumber(
  tx: Owner,
  personId: string,
  { number, now, key }: TypedNumber,
): Promise<boolean> {
  const kept = (await keptOf(tx, personId))?.secret;
  const token = number.replaceAll(/\s/g, '');
  const secret = kept === undefined ? null : opened(kept, personId, key);
  if (kept === undefined || secret === null || !/^\d{6}$/.test(token)) return false;
  const timestamp = now.getTime();
  const delta = totp(secret, '').validate({ token, timestamp, window });
  if (delta === null) return false;
  const step = Math.floor(timestamp / 1000 / period) + delta;
  const taken = await tx
    .updateTable('second_factor')
    .set((eb) => ({
      last_step: step,
      confirmed_at: eb.fn.coalesce('confirmed_at', eb.val(now)),
      secret: isSealed(kept) || key === null ? kept : sealed(secret, personId, key),
    }))
    .where('person_id', '=', personId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

/** Takes a number, and refuses a wrong one at its field. */
export async function requireNumber(tx: Owner, personId: string, typed: TypedNumber): Promise<void> {
  if (!(await takeNumber(tx, personId, typed)))
    throw new Refusal(
      'not-allowed',
      'This number is not right, or has already been used. Wait for the next one in your app.',
      'number',
    );
}

/** Seals the secrets of apps that were set up before they were sealed, where the service has a key. */
export async function sealFactors(database: HearthDatabase<Tables>, key: string | null): Promise<void> {
  if (key === null) return;
  await database.asService(async (tx) => {
    const plain = await tx
      .selectFrom('second_factor')
      .select(['person_id', 'secret'])
      .where(sql<boolean>`secret not like 'v1.%'`)
      .orderBy('person_id')
      .limit(1000)
      .execute();
    for (const { person_id, secret } of plain)
      await tx
        .updateTable('second_factor')
        .set({ secret: sealed(secret, person_id, key) })
        .where('person_id', '=', person_id)
        .where('secret', '=', secret)
        .execute();
  });
}
