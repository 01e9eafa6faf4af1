import '../../tables.ts';
import '../../../incidents/index.ts';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { HearthError } from '../../../platform/errors/index.ts';
import { type Answer, json, type SignedInVisit } from '../../../platform/web/index.ts';

const header = 'Idempotency-Key';
const shape = /^[\x21-\x7e]{8,200}$/;

/**
 * Runs a change at most once for the key in the header: the same key with the same request gets the first answer again.
 * @throws HearthError `not-allowed` for a key of the wrong shape; `key-reused` for another request under the same key
 */
export async function idempotent(
  visit: SignedInVisit,
  run: () => Promise<{ status: number; body: unknown }>,
): Promise<Answer> {
  const { tx, person, now } = visit;
  const key = visit.headers['idempotency-key'];
  if (key === undefined) {
    const { status, body } = await run();
    return json(body, status);
  }
  if (!shape.test(key))
    throw new HearthError('not-allowed', `${header} is 8 to 200 visible characters.`, header);
  const hash = createHash('sha256')
    .update(`${visit.path}\n${JSON.stringify(visit.body)}`)
    .digest('hex');
  // The same key at the same moment waits here for the first, and then gets its answer.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${person.personId} ${key}`}, 0))`.execute(tx);
  const before = await tx
    .selectFrom('idempotency_key')
    .select(['request_hash', 'status', 'body'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (before) {
    if (before.request_hash === hash)
      return json(before.body, before.status, { 'idempotent-replay': 'true' });
    throw new HearthError('key-reused', 'This key was used for a different request.', header);
  }
  const { status, body } = await run();
  await tx
    .insertInto('idempotency_key')
    .values({
      person_id: person.personId,
      key,
      request_hash: hash,
      status,
      body: JSON.stringify(body),
      made_at: now,
    })
    .execute();
  return json(body, status);
}
