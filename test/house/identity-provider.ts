import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// @ts-expect-error: it brings no types
import OidcProvider from 'oidc-provider';

/** Somebody at the identity provider: what it says about them. */
export interface AtProvider {
  email?: string;
  email_verified?: boolean;
  name?: string;
  groups?: unknown;
  amr?: string[];
}

/** An identity provider of an organisation, over loopback: oidc-provider, with people a test makes up. */
export interface TestProvider {
  readonly issuer: string;
  /** By the name with which they sign in there. */
  readonly people: Record<string, AtProvider>;
  readonly client: { readonly id: string; readonly secret: string };
  /** Says where the service is, once it is known. */
  serves(service: string, providerId: string): void;
  /** Takes no connection any more, as when it is down; the next `up` is at the same address. */
  down(): Promise<void>;
  up(): Promise<void>;
}

const client = { id: 'hearth', secret: 'a secret that only the two of us know' };

/** Starts one; `inToken` says whether what it knows is in the token or has to be asked for. */
export async function identityProvider({ inToken = true } = {}): Promise<TestProvider> {
  const people: Record<string, AtProvider> = {};
  const registered = {
    client_id: client.id,
    client_secret: client.secret,
    redirect_uris: ['http://127.0.0.1:1/sign-in/with/back'],
    backchannel_logout_uri: 'http://127.0.0.1:1/',
    backchannel_logout_session_required: true,
  };
  const server = createServer();
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const make = (): void => {
    const provider = new OidcProvider(issuer, {
      clients: [registered],
      claims: { openid: ['sub', 'email', 'email_verified', 'name', 'groups'], profile: [], email: [] },
      conformIdTokenClaims: !inToken,
      features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
      cookies: { keys: ['only a test'] },
      // Its own way of asking refuses what runs on this machine.
      fetch: (url: string, { method, headers, body }: RequestInit) => fetch(url, { method, headers, body }),
      // What it can ask of people; it knows no choice of accounts.
      discovery: { prompt_values_supported: ['none', 'login', 'consent'] },
      pkce: { required: () => true },
      ttl: { Session: 3600, Interaction: 3600, Grant: 3600, IdToken: 600, AccessToken: 600 },
      findAccount: (_: unknown, id: string) => ({
        accountId: id,
        claims: () => ({ sub: id, ...people[id] }),
      }),
      loadExistingGrant: async (ctx: {
        oidc: { provider: unknown; client: { clientId: string }; session: { accountId: string } };
      }) => {
        const { client: asking, session } = ctx.oidc;
        const grant = new (provider as { Grant: new (of: object) => Grant }).Grant({
          clientId: asking.clientId,
          accountId: session.accountId,
        });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    });

    server.removeAllListeners('request');
    server.on('request', provider.callback());
  };
  make();
  return {
    issuer,
    people,
    client,
    serves: (service, providerId) => {
      registered.redirect_uris = [`${service}/sign-in/with/back`];
      registered.backchannel_logout_uri = `${service}/sign-in/with/${providerId}/ended`;
      make();
    },
    down: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    up: () => listen(port),
  };
}

interface Grant {
  addOIDCScope(scopes: string): void;
  save(): Promise<void>;
}
