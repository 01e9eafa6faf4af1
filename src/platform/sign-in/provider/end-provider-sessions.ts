import { createRemoteJWKSet, customFetch, decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import type { Transaction } from 'kysely';
import * as z from 'zod';
import { recordAuditEvent } from '../../audit/record-audit-event.ts';
import type { Tables } from '../../database/tables.ts';
import { fetchInReach, type Reach } from '../../notify/index.ts';
import { json, type Route } from '../../web/index.ts';
import type { SignInDeps } from '../sign-in-deps.ts';
import { connectionOf } from './connection.ts';
import { oneProvider, type Provider } from './provider.ts';

const event = 'http://schemas.openid.net/event/backchannel-logout';
const logoutSchema = z.object({ logout_token: z.string().max(20_000) });
/** How old such a message may be, in seconds. */
const oldest = 300;

type Keys = ReturnType<typeof createRemoteJWKSet>;
const known = new Map<string, Keys>();

/** The keys of a provider: asked for at most twice a minute, whatever a stranger sends. */
function keysAt(address: string, reach: Reach): Keys {
  const there = known.get(address);
  if (there) return there;
  const keys = createRemoteJWKSet(new URL(address), {
    [customFetch]: (url, options) =>
      fetchInReach(reach)(url, { method: options.method, headers: Object.fromEntries(options.headers) }),
  });
  if (known.size > 50) known.clear();
  known.set(address, keys);
  return keys;
}

/** What a logout token must say (OpenID Connect Back-Channel Logout 1.0, section 2.6). */
function isLogout({ events, sub, sid, nonce, jti }: JWTPayload): boolean {
  const told = typeof events === 'object' && events !== null && Object.hasOwn(events, event);
  return (
    told &&
    nonce === undefined &&
    typeof jti === 'string' &&
    (typeof sub === 'string' || typeof sid === 'string')
  );
}

/** The token as the provider signed it; null where it is not one of this provider's for us, or is old. */
async function readLogout(
  provider: Provider,
  token: string,
  deps: SignInDeps,
  now: Date,
): Promise<JWTPayload | null> {
  const { iss } = decodeJwt(token);
  if (iss !== provider.issuer) return null;
  const { jwks_uri } = (await connectionOf(provider, deps, now)).serverMetadata();
  if (!jwks_uri) return null;
  const { payload } = await jwtVerify(token, keysAt(jwks_uri, deps.reach), {
    issuer: provider.issuer,
    audience: provider.client_id,
    requiredClaims: ['iat', 'jti'],
    maxTokenAge: oldest,
    clockTolerance: 30,
    currentDate: now,
  });
  return isLogout(payload) ? payload : null;
}

/**
 * Ends what began with that sign-in before the token was made: sent again, it ends nothing newer. One session where the
 * provider names it, else all of the person's.
 */
async function endThem(
  tx: Transaction<Tables>,
  { issuer }: Provider,
  { sub, sid, iat = 0 }: JWTPayload,
  now: Date,
): Promise<void> {
  const ended = await tx
    .updateTable('session')
    .from('person_identity')
    .set({ revoked_at: now })
    .whereRef('session.identity_id', '=', 'person_identity.id')
    .where('issuer', '=', issuer)
    .where('revoked_at', 'is', null)
    .where('session.created_at', '<', new Date((iat + 1) * 1000))
    .$if(typeof sub === 'string', (query) => query.where('subject', '=', String(sub)))
    .$if(typeof sid === 'string', (query) => query.where('provider_session', '=', String(sid)))
    .returning('session.person_id')
    .execute();
  for (const { person_id: personId } of ended)
    await recordAuditEvent(tx, { at: now, personId, action: 'signed-out' });
}

/** A provider tells that somebody has signed out there, or was signed out: their sessions here end with it. */
export const endProviderSessions = (deps: SignInDeps): Route => ({
  method: 'POST',
  path: '/sign-in/with/:providerId/ended',
  who: 'anybody',
  audit: null,
  outside: true,
  answer: async ({ params, form, now }) => {
    const provider = await deps.database.asService((tx) => oneProvider(tx, params.providerId ?? ''));
    const sent = logoutSchema.safeParse(form).data;
    const told =
      provider && sent && (await readLogout(provider, sent.logout_token, deps, now).catch(() => null));
    if (!told) return json({ error: 'invalid_request' }, 400);
    await deps.database.asService((tx) => endThem(tx, provider, told, now));
    return json({});
  },
});
