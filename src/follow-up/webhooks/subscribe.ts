import '../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import { seal } from '../../platform/secrets/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { newSecret } from './sign.ts';
import type { SystemToConnect } from './webhook-forms.ts';

/** Gives a secret, sealed under the key of the service; it is read this once. */
async function addSecret(tx: Tx, subscriberId: string, secretsKey: string | null, by: By): Promise<string> {
  if (secretsKey === null) throw new Refusal('not-allowed', 'Set HEARTH_SECRETS_KEY first.');
  const id = by.newId();
  const secret = newSecret();
  await tx
    .insertInto('webhook_secret')
    .values({
      id,
      subscriber_id: subscriberId,
      sealed: seal(secret, id, secretsKey, 'webhook secrets'),
      made_by: by.personId,
      made_at: by.now,
    })
    .execute();
  return secret;
}

/** So many systems an organisation connects at most: each is served in turn, and the next waits for it. */
const mostOfOrganisation = 10;

/** Refuses one system too many. */
async function refuseTooMany(tx: Tx, organisationId: string): Promise<void> {
  // Two at once count each other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`webhooks ${organisationId}`}, 0))`.execute(tx);
  const connected = await tx
    .selectFrom('webhook_subscriber')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .execute();
  if (connected.length < mostOfOrganisation) return;
  const message = `An organisation can connect at most ${mostOfOrganisation} systems. End one of them first.`;
  throw new Refusal('out-of-range', message, 'organisationId');
}

/** The organisations that the visitor administers. */
export function administered(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any (array(select app.serves_as('administrator')))`)
    .orderBy('name')
    .execute();
}

/**
 * Has another system told from now on.
 * @returns its id, and its secret, which is shown this once
 * @throws Refusal naming the field
 */
export async function subscribe(
  tx: Tx,
  { organisationId, url }: SystemToConnect,
  secretsKey: string | null,
  by: By,
): Promise<{ id: string; secret: string }> {
  await refuseTooMany(tx, organisationId);
  const id = by.newId();
  const made = { made_by: by.personId, made_at: by.now };
  await tx
    .insertInto('webhook_subscriber')
    .values({ id, organisation_id: organisationId, url, ...made })
    .execute();
  return { id, secret: await addSecret(tx, id, secretsKey, by) };
}

async function requireOpen(tx: Tx, id: string): Promise<void> {
  const found = await tx
    .selectFrom('webhook_subscriber')
    .select('ended_at')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw notFound();
  if (found.ended_at) throw new Refusal('already-done', 'This system is no longer told anything.');
}

/**
 * Gives a new secret. The one before holds for another day, and every delivery is signed with both.
 * @returns the new one, shown this once
 */
export async function changeSecret(tx: Tx, id: string, secretsKey: string | null, by: By): Promise<string> {
  await requireOpen(tx, id);
  return addSecret(tx, id, secretsKey, by);
}

/** Ends it: nothing is delivered any more. */
export async function unsubscribe(tx: Tx, id: string, by: By): Promise<void> {
  await requireOpen(tx, id);
  await tx
    .updateTable('webhook_subscriber')
    .set({ ended_by: by.personId, ended_at: by.now })
    .where('id', '=', id)
    .execute();
}

/** Sends everything again from an event on, with the ids it had. */
export async function replayFrom(tx: Tx, id: string, sequence: number): Promise<void> {
  await requireOpen(tx, id);
  await sql`select app.replay_webhook(${id}::uuid, ${sequence}::bigint)`.execute(tx);
}

/** A system that is told, and how it stands. */
export interface Subscriber {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly made_at: Date;
  readonly ended_at: Date | null;
  readonly failures: number;
  readonly held_until: Date | null;
  readonly error_code: string | null;
  readonly waiting: number;
  readonly last_sequence: number | null;
  readonly secrets: number;
}

/** The systems of the organisations that the visitor administers. */
export async function subscribersOf(tx: Tx, now: Date): Promise<Subscriber[]> {
  const { rows } = await sql<Subscriber>`
    select w.id, o.name, w.url, w.made_at, w.ended_at, w.failures, w.held_until, w.error_code,
      (select count(*) from webhook_event e where e.subscriber_id = w.id and e.delivered_at is null) as waiting,
      (select max(e.sequence) from webhook_event e where e.subscriber_id = w.id) as last_sequence,
      (select count(*) from webhook_secret s where s.subscriber_id = w.id and (s.until_at is null or s.until_at > ${now})) as secrets
    from webhook_subscriber w join organisation o on o.id = w.organisation_id
    order by w.ended_at nulls first, o.name, w.made_at, w.id`.execute(tx);
  return rows;
}
