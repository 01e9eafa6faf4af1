import './tables.ts';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { Refusal } from '../errors/index.ts';
import { json, type Reply } from './reply.ts';
import type { SignedInContext } from './request-context.ts';

/** What is kept of an answer: never words, which are read again by whoever may still read them. */
const keptFields = ['id', 'created', 'state', 'approval', 'reviewState'] as const;
export type Kept = { readonly id: string } & Readonly<
  Partial<Record<(typeof keptFields)[number], string | boolean>>
>;
const keptOf = (body: object): object =>
  Object.fromEntries(Object.entries(body).filter(([name]) => keptFields.includes(name as 'id')));

/** How long a key is remembered is a matter of retention; until then the same request gets the same answer. */
const shape = /^[\x21-\x7e]{8,200}$/;

/**
 * Runs a change at most once for a key in the header `Idempotency-Key`: the same key with the same request is answered
 * again and changes nothing. Without the header it is simply run.
 * @param again answers from what was kept, ids and states only: it looks first whether that is still open to the visitor
 * @throws Refusal `not-allowed` for a key of the wrong shape; `key-reused` for another request under the same key
 */
export async function idempotent(
  context: SignedInContext,
  run: () => Promise<{ status: number; body: object }>,
  again: (kept: Kept) => Promise<unknown>,
): Promise<Reply> {
  const key = context.headers['idempotency-key'];
  if (key === undefined) {
    const { status, body } = await run();
    return json(body, status);
  }
  if (!shape.test(key)) {
    throw new Refusal('not-allowed', 'Idempotency-Key is 8 to 200 visible characters.', 'Idempotency-Key');
  }
  const { tx, person, now } = context;
  const hash = createHash('sha256')
    .update(`${context.path}\n${JSON.stringify(context.body)}`)
    .digest('hex');
  // The same key at the same moment waits here for the first, and then gets its answer.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${person.personId} ${key}`}, 0))`.execute(tx);
  const before = await tx
    .selectFrom('idempotency_key')
    .select(['request_hash', 'status', 'body'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (before) {
    if (before.request_hash !== hash) {
      throw new Refusal('key-reused', 'This key was used for a different request.', 'Idempotency-Key');
    }
    return json(await again(before.body), before.status, { 'idempotent-replay': 'true' });
  }
  const { status, body } = await run();
  await tx
    .insertInto('idempotency_key')
    .values({
      person_id: person.personId,
      key,
      request_hash: hash,
      status,
      body: JSON.stringify(keptOf(body)) as never,
      made_at: now,
    })
    .execute();
  return json(body, status);
}
