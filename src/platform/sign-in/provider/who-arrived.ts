import { authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client';
import type { Flow } from './flow-cookie.ts';

/** Whom a provider sent, in its own words. */
export interface Arrived {
  readonly subject: string;
  readonly email: string | null;
  readonly name: string | null;
  /** Whether the provider says that the address is theirs; null where it says nothing. */
  readonly isVerified: boolean | null;
  /** The groups they are in; null where the provider did not say, which is not the same as none. */
  readonly groups: readonly string[] | null;
  /** The session at the provider, where it has a name. */
  readonly session: string | null;
  /** Whether the provider says that it asked for one factor only. */
  readonly isOneFactor: boolean;
}

type Claims = Readonly<Record<string, unknown>>;
const text = (value: unknown, most: number): string | null =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most ? value.trim() : null;

/** The most groups that are read of one person. */
const mostGroups = 1000;

/** The groups in a claim: a list of texts, or one text. What is neither is no list, and nobody loses a place by it. */
function groupsIn(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value) || value.length > mostGroups) return null;
  return value.every((one) => typeof one === 'string') ? value : null;
}

/** Ways of proving oneself that are one factor, whatever stands beside them (RFC 8176). */
const single = ['pwd', 'pin', 'kba'];
const isOneFactor = (amr: unknown): boolean =>
  Array.isArray(amr) && amr.length > 0 && amr.every((way) => single.includes(String(way)));

/** What the claims say. */
export function readClaims(claims: Claims, groupsClaim: string): Omit<Arrived, 'subject'> {
  const { email, email_verified: verified, preferred_username: username, name, sid, amr } = claims;
  const address = text(email, 320) ?? (String(username).includes('@') ? text(username, 320) : null);
  return {
    email: address,
    name: text(name, 200),
    isVerified: typeof verified === 'boolean' ? verified : null,
    groups: groupsIn(claims[groupsClaim]),
    session: text(sid, 300),
    isOneFactor: isOneFactor(amr),
  };
}

/**
 * Redeems what the browser brought back: the code once, with our secret and the verifier of this very sign-in, and an
 * answer that is signed, for us, and has our nonce. What the answer lacks is asked of the provider.
 * @throws when any of it is not so
 */
export async function whoArrived(
  config: Configuration,
  at: URL,
  { state, nonce, verifier }: Flow,
  groupsClaim: string,
): Promise<Arrived> {
  const tokens = await authorizationCodeGrant(config, at, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims || claims.sub.length > 300) throw new Error('the provider said nothing of who it is');
  const said = readClaims(claims, groupsClaim);
  const isWhole = said.email !== null && said.name !== null && said.groups !== null;
  if (isWhole || !config.serverMetadata().userinfo_endpoint) return { ...said, subject: claims.sub };
  const more = await fetchUserInfo(config, tokens.access_token, claims.sub);
  return { ...readClaims({ ...more, ...claims }, groupsClaim), subject: claims.sub };
}
