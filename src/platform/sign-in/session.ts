import './tables.ts';
import { createHash, randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { londonDate } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { maskedToken } from '../web/form-token.ts';
import type { SignedIn } from '../web/request-context.ts';
import { idleLimit, longestIdle } from './may-idle.ts';
import { isServiceKey, whoseKey } from './service-key.ts';
import { workOf } from './work-of.ts';

const hours = (count: number): number => count * 3_600_000;
/** A session ends this long after it began, whatever happens: one shift. */
const longestSession = hours(12);
/** The clock of the last request is moved on only this often, so that reading does not always write. */
const refreshAfter = 60_000;

/** What of a session's token is kept. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');
const secret = (): string => randomBytes(32).toString('base64url');

/** The sign-in of an organisation with which a session begins, and the session there. */
interface Via {
  readonly identityId: string | null;
  readonly session: string | null;
}

/** Begins a session. Returns the token for the cookie; the database keeps only its hash. */
export async function beginSession(
  tx: Transaction<Tables>,
  personId: string,
  now: Date,
  withFactor = false,
  via: Via = { identityId: null, session: null },
): Promise<string> {
  const token = secret();
  await tx
    .insertInto('session')
    .values({
      token_hash: tokenHash(token),
      person_id: personId,
      csrf_token: secret(),
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + longestSession),
      revoked_at: null,
      with_factor: withFactor,
      identity_id: via.identityId,
      provider_session: via.session,
    })
    .execute();
  return token;
}

/** Who this token belongs to; null when the session has ended, was revoked, or the account is closed. */
export async function whoIs(
  database: HearthDatabase<Tables>,
  token: string,
  now: Date,
  today: string,
): Promise<SignedIn | null> {
  if (isServiceKey(token)) return whoseKey(database, token, now, today);
  return database.asService(async (tx) => {
    const found = await tx
      .selectFrom('session')
      .innerJoin('person_account', 'person_account.id', 'session.person_id')
      .leftJoin('young_person', 'young_person.person_id', 'session.person_id')
      .leftJoin('credential', 'credential.person_id', 'session.person_id')
      .select([
        'session.person_id',
        'session.csrf_token',
        'session.last_seen_at',
        'person_account.name',
        'changes_seen',
      ])
      .select('person_account.created_at as account_since')
      .select([
        'session.id as session_id',
        'session.created_at',
        'with_factor',
        'writes_at_length',
        'must_change',
      ])
      .select(['young_person.child_id', 'young_person.closed_at'])
      .select(
        sql<string[]>`array(select distinct k.path from kept_form k
          where k.person_id = session.person_id and k.kind = 'saved')`.as('unsent'),
      )
      .where('session.token_hash', '=', tokenHash(token))
      .where('session.revoked_at', 'is', null)
      .where('session.expires_at', '>', now)
      .where('session.last_seen_at', '>', new Date(now.getTime() - longestIdle))
      .where('person_account.closed_at', 'is', null)
      .executeTakeFirst();
    if (!found || found.closed_at) return null;
    const idle = now.getTime() - found.last_seen_at.getTime();
    const { child_id: childId, writes_at_length: writesAtLength } = found;
    if (idle >= idleLimit({ childId, writesAtLength })) return null;
    if (idle > refreshAfter) {
      await tx
        .updateTable('session')
        .set({ last_seen_at: now })
        .where('token_hash', '=', tokenHash(token))
        .execute();
    }
    const { person_id: personId, name, created_at: begunAt } = found;
    const { hasWork, ...work } = await workOf(tx, personId, now, today);
    // Whoever has no work here any more is nobody, from the day it ended.
    if (!hasWork && !childId) return null;
    const { session_id: sessionId, with_factor: withFactor, must_change: mustChange } = found;
    const since = londonDate(found.account_since);
    return {
      personId,
      name,
      csrfToken: maskedToken(found.csrf_token),
      childId,
      sessionId,
      begunAt,
      withFactor,
      writesAtLength,
      unsent: found.unsent,
      changesSeen: found.changes_seen && found.changes_seen > since ? found.changes_seen : since,
      mustChange: mustChange ?? false,
      scopes: null,
      ...work,
    };
  });
}

/** Notes whether the page that somebody opened last has a form for long words that nothing keeps while they are typed. */
export async function noteWriting(
  tx: Transaction<Tables>,
  sessionId: string,
  writesAtLength: boolean,
): Promise<void> {
  await tx
    .updateTable('session')
    .set({ writes_at_length: writesAtLength })
    .where('id', '=', sessionId)
    .execute();
}

/** Ends one session. */
export async function endSession(tx: Transaction<Tables>, sessionId: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('id', '=', sessionId)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Ends every session of a person, on every device. */
export async function endEverySession(tx: Transaction<Tables>, personId: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .execute();
}
