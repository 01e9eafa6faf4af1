import {
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { RequestContext } from '../../web/index.ts';
import type { Flow } from './flow-cookie.ts';
import type { Provider } from './provider.ts';

/** Where a provider sends people back to. */
export const backPath = '/sign-in/with/back';

/** The address of this service as a provider knows it: the one that is set, or that of the request where none is. */
export const backAddress = ({ headers }: Pick<RequestContext, 'headers'>, address: string | null): string =>
  (address ?? `http://${headers.host}`) + backPath;

/**
 * Somebody chooses their account there, each time: in a home several people share a computer, and whoever signed in before
 * is not whoever sits there now. Where a provider cannot ask that, it asks them to sign in anew.
 */
function askedOf(config: Configuration): string {
  const prompts = config.serverMetadata().prompt_values_supported;
  return Array.isArray(prompts) && !prompts.includes('select_account') ? 'login' : 'select_account';
}

/** A sign-in that begins: where the browser goes, and what has to be known when it comes back. */
export async function beginFlow(
  config: Configuration,
  provider: Provider,
  back: string,
  rest: Pick<Flow, 'returnTo' | 'connects' | 'begun'>,
): Promise<{ to: URL; flow: Flow }> {
  const flow = {
    ...rest,
    provider: provider.id,
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
  };
  const to = buildAuthorizationUrl(config, {
    redirect_uri: back,
    scope: provider.scopes,
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
    prompt: askedOf(config),
  });
  if (to.protocol !== 'https:' && to.protocol !== 'http:') throw new Error('the provider signs in nowhere');
  return { to, flow };
}
