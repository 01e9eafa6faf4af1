import '../tables.ts';
import { sql } from 'kysely';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import { isAllowedUrl, type Reach } from '../../platform/notify/index.ts';
import { seal } from '../../platform/secrets/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { isId } from '../form-values.ts';
import { newSecret } from './sign.ts';

/** Who asks, when, and under which key secrets are kept. */
export interface Asking {
  readonly personId: string;
  readonly now: Date;
  readonly newId: () => string;
  readonly secretsKey: string;
  readonly reach: Reach;
}

async function addSecret(tx: Tx, subscriberId: string, by: Asking): Promise<string> {
  const id = by.newId();
  const secret = newSecret();
  await tx
    .insertInto('webhook_secret')
    .values({
      id,
      subscriber_id: subscriberId,
      sealed: seal(secret, id, by.secretsKey, 'webhook secrets'),
      made_by: by.personId,
      made_at: by.now,
    })
    .execute();
  return secret;
}

/** So many systems an organisation connects at most: each is served in turn, and the next waits for it. */
const mostOfOrganisation = 10;

/** Refuses one system too many; the form that made the last one may be sent again. */
async function refuseTooMany(tx: Tx, { id, organisationId }: { id: string; organisationId: string }) {
  // Two at once count each other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`webhooks ${organisationId}`}, 0))`.execute(tx);
  const connected = await tx
    .selectFrom('webhook_subscriber')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .where('id', '!=', id)
    .execute();
  if (connected.length >= mostOfOrganisation)
    throw new HearthError(
      'out-of-range',
      `An organisation connects at most ${mostOfOrganisation} systems. End one of them first.`,
      'organisation',
    );
}

/** The organisations that the visitor administers. */
export function administered(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where(sql<boolean>`id in (select app.serves_as('administrator'))`)
    .orderBy('name')
    .execute();
}

/**
 * Has another system told from now on.
 * @returns its secret, which is shown this once; null when the same form was sent before
 * @throws HearthError naming the field; `not-yours` for whoever administers no organisation
 */
export async function subscribe(
  tx: Tx,
  asked: { readonly id: string; readonly organisationId: string; readonly url: string },
  by: Asking,
): Promise<string | null> {
  const mine = await administered(tx);
  if (mine.length === 0) throw new HearthError('not-yours', 'An administrator connects other systems.');
  if (!mine.some(({ id }) => id === asked.organisationId))
    throw new HearthError('missing', 'Choose the organisation.', 'organisation');
  const url = asked.url.trim();
  if (url.length > 500) throw new HearthError('out-of-range', 'Write at most 500 characters.', 'url');
  if (!isAllowedUrl(url, by.reach)) {
    throw new HearthError(
      'not-allowed',
      'Give an address that begins https:// and lies on the open internet, without port, name and password. For any other, whoever runs the service lists it in HEARTH_WEBHOOK_HOSTS.',
      'url',
    );
  }
  await refuseTooMany(tx, asked);
  const made = await tx
    .insertInto('webhook_subscriber')
    .values({
      id: asked.id,
      organisation_id: asked.organisationId,
      url,
      made_by: by.personId,
      made_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows ? addSecret(tx, asked.id, by) : null;
}

async function requireOpen(tx: Tx, id: string): Promise<void> {
  const found = await tx
    .selectFrom('webhook_subscriber')
    .select('ended_at')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw notFound();
  if (found.ended_at) throw new HearthError('already-done', 'This system is not told any more.');
}

/**
 * Gives a new secret. The one before holds for another day, and every delivery is signed with both.
 * @returns the new one, shown this once
 */
export async function changeSecret(tx: Tx, id: string, by: Asking): Promise<string> {
  await requireOpen(tx, id);
  return addSecret(tx, id, by);
}

/** Ends it: nothing is delivered any more. */
export async function unsubscribe(tx: Tx, id: string, by: Pick<Asking, 'personId' | 'now'>): Promise<void> {
  await requireOpen(tx, id);
  await tx
    .updateTable('webhook_subscriber')
    .set({ ended_by: by.personId, ended_at: by.now })
    .where('id', '=', id)
    .execute();
}

/**
 * Sends everything again from an event on, with the ids it had.
 * @returns how many will be sent again
 * @throws HearthError naming the field; `not-found`
 */
export async function replayFrom(tx: Tx, id: string, sequence: string): Promise<number> {
  await requireOpen(tx, id);
  if (!/^\d{1,15}$/.test(sequence))
    throw new HearthError('not-allowed', 'Give the number of an event, such as 12.', 'sequence');
  const { rows } = await sql<{ again: number }>`
    select app.replay_webhook(${isId(id) ? id : null}::uuid, ${sequence}::bigint) as again`.execute(tx);
  return rows[0]?.again ?? 0;
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
