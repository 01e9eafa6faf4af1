import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { SignedInContext } from '../web/index.ts';

/** The form as it was sent, its file too, without what changes from page to page. */
function hashOf({ path, form }: SignedInContext, file: Uint8Array | null): string {
  const said = Object.entries(form).filter(([name]) => !name.startsWith('_'));
  return createHash('sha256')
    .update(`${path}\n${JSON.stringify(said)}\n`)
    .update(file ?? '')
    .digest('base64url');
}

const keyOf = (context: SignedInContext, file: Uint8Array | null): string => `form ${hashOf(context, file)}`;

/** Where this showing of a form led, if it was done already; null where it was not. */
export async function ledTo(context: SignedInContext, file: Uint8Array | null): Promise<string | null> {
  if (context.form.entry === undefined) return null;
  const before = await context.tx
    .selectFrom('idempotency_key')
    .select('body')
    .where('person_id', '=', context.person.personId)
    .where('key', '=', keyOf(context, file))
    .executeTakeFirst();
  return before?.body.id ?? null;
}

/**
 * Does something at most once for one showing of a form: pressed twice, also at the same moment, it leads to the same
 * place and changes nothing. What was typed differently, or another file, is another thing.
 * @param file what came with it
 * @param run answers where to go next; null where it leads nowhere that could be kept
 */
export async function once<T>(
  context: SignedInContext,
  file: Uint8Array | null,
  run: () => Promise<{ readonly to: string | null; readonly answer: T }>,
  again: (to: string) => T,
): Promise<T> {
  const { tx, person, form, now } = context;
  if (form.entry === undefined) return (await run()).answer;
  const key = keyOf(context, file);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${person.personId} ${key}`}, 0))`.execute(tx);
  const before = await ledTo(context, file);
  if (before !== null) return again(before);
  const { to, answer } = await run();
  if (to !== null)
    await tx
      .insertInto('idempotency_key')
      .values({
        person_id: person.personId,
        key,
        request_hash: key,
        status: 303,
        body: JSON.stringify({ id: to }) as never,
        made_at: now,
      })
      .execute();
  return answer;
}
