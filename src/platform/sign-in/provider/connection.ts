import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { fetchInReach, type Reach } from '../../notify/index.ts';
import { unseal } from '../../secrets/index.ts';
import type { Provider } from './provider.ts';

/** How long what a provider says about itself is believed, in milliseconds. */
const lasts = 600_000;
/** How long it is not asked again after it did not answer, in milliseconds: a flood of strangers asks it no more often. */
const pause = 10_000;
/** How many are remembered: there are a few, and each change of one is another. */
const most = 50;
/** How long we wait for a provider, in seconds. */
const patience = 8;

/** What connecting needs of the service. */
export interface Connecting {
  readonly secretsKey: string | null;
  readonly reach: Reach;
}

/** The secret in the way that the provider takes it. */
const provenBy =
  (secret: string): ClientAuth =>
  (as, ...rest) => {
    const ways = as.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (ways.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost)(secret)(as, ...rest);
  };

/**
 * What a provider says about itself: where it signs people in, and its keys.
 * @param secret what proves to it who we are
 * @throws when it does not answer, says that it is somebody else, or is none
 */
export async function discover(
  { issuer, client_id }: Pick<Provider, 'issuer' | 'client_id'>,
  secret: string,
  reach: Reach,
): Promise<Configuration> {
  const server = new URL(issuer);
  // Without TLS only what runs on this machine is ever reached, and there only where the service allows it.
  const steps = server.protocol === 'http:' ? [allowInsecureRequests] : [];
  return await discovery(server, client_id, undefined, provenBy(secret), {
    timeout: patience,
    execute: [enableNonRepudiationChecks, ...steps],
    [customFetch]: fetchInReach(reach),
  });
}

const known = new Map<string, { readonly config: Promise<Configuration>; readonly until: number }>();

/** The same for a provider of ours, asked once in ten minutes; when it did not answer, in ten seconds. */
export async function connectionOf(
  provider: Provider,
  { secretsKey, reach }: Connecting,
  now: Date,
): Promise<Configuration> {
  const secret = secretsKey && unseal(provider.client_secret, provider.id, secretsKey, purpose);
  if (!secret) throw new Error('the secret of this sign-in cannot be opened with the key of this service');
  const there = known.get(provider.id);
  if (there && there.until > now.getTime()) return await there.config;
  const config = discover(provider, secret, reach);
  known.delete(provider.id);
  const asked = { config, until: now.getTime() + lasts };
  known.set(provider.id, asked);
  for (const id of known.keys()) if (known.size > most) known.delete(id);
  config.catch(() => {
    asked.until = now.getTime() + pause;
  });
  return await config;
}

/** What its secret is sealed for. */
export const purpose = 'sign-in of an organisation';
