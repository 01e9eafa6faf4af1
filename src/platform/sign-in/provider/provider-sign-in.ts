import { sql } from 'kysely';
import { recordAuditEvent } from '../../audit/record-audit-event.ts';
import { notFound } from '../../errors/index.ts';
import { type Reply, type RequestContext, type Route, redirect } from '../../web/index.ts';
import { ownAccount } from '../account/own-account.ts';
import { beginSession } from '../session.ts';
import type { SignInDeps } from '../sign-in-deps.ts';
import { backAddress, backPath, beginFlow } from './begin-provider-sign-in.ts';
import { connectionOf } from './connection.ts';
import { endProviderSessions } from './end-provider-sessions.ts';
import { endFlow, type Flow, flowOf, keepFlow } from './flow-cookie.ts';
import { oneProvider, type Provider } from './provider.ts';
import { type Stopped, stoppedPage } from './provider-pages.tsx';
import { type Arrived, whoArrived } from './who-arrived.ts';

const open = { who: 'anybody', audit: null, outside: true } as const;

/** Where somebody goes once they have signed in. */
type Arrive = (token: string, wanted: string) => Promise<Reply>;
type Within = (wanted: string | null) => string;

interface Came {
  readonly person_id: string | null;
  readonly identity_id: string | null;
  readonly came: 'in' | 'waits' | 'no-place' | 'own-means' | 'no-provider';
}

/** What the rules make of whoever arrived, and the session that begins; in the second tab the one that is there goes on. */
async function letIn(
  { database }: SignInDeps,
  provider: Provider,
  arrived: Arrived,
  { person, now }: RequestContext,
): Promise<{ token: string } | 'is-here' | Stopped> {
  const { subject, session, isOneFactor, ...said } = arrived;
  if (isOneFactor) return 'one-factor';
  return await database.asService(async (tx) => {
    const { rows } = await sql<Came>`
      select * from inside.arrive(${provider.id}::uuid, ${subject}, ${JSON.stringify(said)}::jsonb, ${now})`.execute(
      tx,
    );
    const { person_id: personId = null, identity_id: identityId = null, came = 'no-place' } = rows[0] ?? {};
    const isIn = came === 'in' && personId !== null;
    await recordAuditEvent(tx, { at: now, personId, action: isIn ? 'signed-in' : 'sign-in-refused' });
    if (!isIn) return came === 'waits' || came === 'own-means' ? came : 'no-place';
    if (person?.personId === personId) return 'is-here';
    const token = await beginSession(tx, personId, now, true, { identityId, session });
    return { token };
  });
}

/** Somebody who has signed in here connects the account with which they came back. */
async function connect(
  { database }: SignInDeps,
  provider: Provider,
  { subject }: Arrived,
  personId: string,
  now: Date,
): Promise<boolean> {
  return await database.asService(async (tx) => {
    const { rows } = await sql<{ done: boolean }>`
      select inside.connect_identity(${personId}::uuid, ${provider.id}::uuid, ${subject}, ${now}) as done`.execute(
      tx,
    );
    const done = rows[0]?.done === true;
    await recordAuditEvent(tx, { at: now, personId, action: done ? 'connected-sign-in' : 'sign-in-refused' });
    if (done)
      await sql`select inside.tell_of_sign_in(${personId}::uuid, 'sign-in-changed', ${now})`.execute(tx);
    return done;
  });
}

/** Whether it was the network, or what came back. */
function stoppedBy(error: unknown): Stopped {
  const isNetwork = (fault: unknown): boolean => {
    const { syscall, name, cause } = Object(fault);
    return (
      Boolean(syscall) ||
      name === 'AbortError' ||
      name === 'TimeoutError' ||
      (cause !== undefined && isNetwork(cause))
    );
  };
  return isNetwork(error) ? 'unreachable' : 'refused';
}

/** Signing in with what an organisation has already: there, back, and in. */
export function providerSignInRoutes(deps: SignInDeps, arrive: Arrive, within: Within): Route[] {
  const { database, address, secretsKey } = deps;
  const key = secretsKey ?? '';
  const load = (id: string) => database.asService((tx) => oneProvider(tx, id));

  const begin = async (context: RequestContext, connects: string | null): Promise<Reply> => {
    const provider = await load(context.params.providerId ?? '');
    if (!provider) throw notFound();
    try {
      const config = await connectionOf(provider, deps, context.now);
      const returnTo = within(context.query.get('return'));
      const rest = { returnTo, connects, begun: context.now.getTime() };
      const { to, flow } = await beginFlow(config, provider, backAddress(context, address), rest);
      return redirect(to.href, undefined, keepFlow(flow, context.cookies, key));
    } catch {
      return stoppedPage('unreachable', provider.name);
    }
  };

  const goOn = async (context: RequestContext, flow: Flow): Promise<Reply> => {
    const provider = await load(flow.provider);
    if (!provider) return stoppedPage('refused', 'That organisation');
    const config = await connectionOf(provider, deps, context.now).catch(() => null);
    if (!config) return stoppedPage('unreachable', provider.name);
    const at = new URL(`${backAddress(context, address)}?${context.query}`);
    const arrived = await whoArrived(config, at, flow, provider.groups_claim).catch(stoppedBy);
    if (typeof arrived === 'string') return stoppedPage(arrived, provider.name);
    if (flow.connects !== null) {
      const isTheirs = context.person?.personId === flow.connects;
      const done = isTheirs && (await connect(deps, provider, arrived, flow.connects, context.now));
      return done ? redirect('/account') : stoppedPage('taken', provider.name);
    }
    const came = await letIn(deps, provider, arrived, context);
    if (came === 'is-here') return redirect(flow.returnTo);
    return typeof came === 'string'
      ? stoppedPage(came, provider.name)
      : await arrive(came.token, flow.returnTo);
  };

  return [
    {
      ...open,
      method: 'GET',
      path: backPath,
      answer: async (context) => {
        const state = context.query.get('state') ?? '';
        const flow = key === '' ? null : flowOf(state, context.cookies, key, context.now);
        if (!flow) return stoppedPage('refused', 'That organisation');
        const reply = await goOn(context, flow);
        return reply.kind === 'redirect' ? { ...reply, brief: endFlow(state) } : reply;
      },
    },
    {
      ...open,
      method: 'GET',
      path: '/sign-in/with/:providerId',
      answer: (context) => begin(context, null),
    },
    {
      method: 'GET',
      path: '/account/connect/:providerId',
      who: 'signed-in',
      may: ownAccount,
      audit: null,
      outside: true,
      answer: (context) => begin(context, context.person.personId),
    },
    endProviderSessions(deps),
  ];
}
