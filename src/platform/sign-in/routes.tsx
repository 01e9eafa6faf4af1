import * as z from 'zod';
import { checked } from '../../protocol/checked.ts';
import { recordAuditEvent } from '../audit/record-audit-event.ts';
import { type Clock, londonDate } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { notFound, Refusal, statusOf } from '../errors/index.ts';
import { json, one, page, type Reply, type RequestContext, type Route, redirect } from '../web/index.ts';
import { isLocalPath } from '../web/kept-form.tsx';
import { forgetKept, keptForms } from '../web/kept-on-server.ts';
import { ownAccount, ownSignIn } from './account/account-deps.ts';
import { askToUsePath } from './passkeys/passkey-form.tsx';
import { passkeySite } from './passkeys/passkey-site.ts';
import { signInWithPasskey } from './passkeys/sign-in-staff.ts';
import { askToUse } from './passkeys/use-passkey.ts';
import { beginSession, endSession, whoIs } from './session.ts';
import { signIn } from './sign-in.ts';
import { type DemoPerson, KeptPage, SignInPage } from './sign-in-page.tsx';

/** What a client of the API sends to sign in, and what it gets. */
const credentialsSchema = z.strictObject({
  email: z.string().max(320),
  password: z.string().max(1000),
  number: z.string().max(20).optional(),
});
const tokenSchema = z.object({ token: z.string().describe('sent as "Authorization: Bearer …"') });

/** What signing in needs. `demoPeople` is empty everywhere but in the demo. */
export interface SignInDeps {
  readonly database: HearthDatabase<Tables>;
  readonly clock: Clock;
  readonly demoPeople: readonly DemoPerson[];
  /** The key under which secrets of authenticator apps are kept; null where the service has none. */
  readonly secretsKey: string | null;
  /** Where people open this service; null where that is not set. */
  readonly address: string | null;
}

const whereTo = (context: RequestContext): string => {
  const wanted = one(context.form, 'return') || context.query.get('return') || '/my-work';
  return isLocalPath(wanted) ? wanted : '/my-work';
};

function signInPage(deps: SignInDeps, context: RequestContext, error?: Refusal): Reply {
  return page(
    {
      title: 'Sign in',
      scripts: ['passkey'],
      hasErrors: error !== undefined,
      body: (
        <SignInPage
          returnTo={whereTo(context)}
          email={one(context.form, 'email')}
          demoPeople={deps.demoPeople}
          error={error?.message}
        />
      ),
    },
    error && statusOf(error),
  );
}

/** After signing in: to what they had written when their sign-in ended; else on to where they were going. */
async function arrived(
  { database, clock }: SignInDeps,
  context: RequestContext,
  token: string,
): Promise<Reply> {
  const now = clock();
  const person = await whoIs(database, token, now, londonDate(now));
  const kept = person ? await keptForms(database, person.personId, now) : [];
  return redirect(kept.length > 0 ? '/kept' : whereTo(context), token);
}

/** Sign in, sign out, and in the demo one click for each role. */
export function signInRoutes(deps: SignInDeps): Route[] {
  const routes: Route[] = [
    {
      method: 'GET',
      path: '/sign-in',
      who: 'anybody',
      audit: null,
      outside: true,
      answer: (context) => {
        if (!context.person) return signInPage(deps, context);
        return redirect(context.person.childId ? '/me' : whereTo(context));
      },
    },
    {
      method: 'POST',
      path: '/sign-in',
      who: 'anybody',
      claims: 'email',
      audit: null,
      outside: true,
      answer: async (context) => {
        try {
          const { form, network, now } = context;
          const typed = { password: one(form, 'password'), number: one(form, 'number') };
          const tried = { ...typed, network, now, secretsKey: deps.secretsKey };
          const token = await signIn(deps.database, one(form, 'email'), tried);
          return await arrived(deps, context, token);
        } catch (error) {
          if (error instanceof Refusal) return signInPage(deps, context, error);
          throw error;
        }
      },
    },
    {
      method: 'POST',
      path: askToUsePath,
      who: 'anybody',
      audit: null,
      outside: true,
      answer: async ({ headers, now, newId }) =>
        json(await askToUse(deps.database, passkeySite(headers.host, deps.address), { now, newId })),
    },
    {
      method: 'POST',
      path: '/sign-in/passkey',
      who: 'anybody',
      claims: 'ask',
      audit: null,
      outside: true,
      answer: async (context) => {
        const { form, headers, now } = context;
        const answer = { askId: one(form, 'ask'), response: one(form, 'response') };
        try {
          const site = passkeySite(headers.host, deps.address);
          return await arrived(deps, context, await signInWithPasskey(deps.database, answer, site, now));
        } catch (error) {
          if (error instanceof Refusal) return signInPage(deps, context, error);
          throw error;
        }
      },
    },
    {
      method: 'POST',
      path: '/api/v1/sessions',
      who: 'anybody',
      claims: 'email',
      audit: null,
      outside: true,
      api: {
        summary: 'Sign in: a token for other requests',
        tag: 'sessions',
        body: credentialsSchema,
        response: tokenSchema,
        status: [201],
      },
      answer: async ({ body, network, now }) => {
        const { email, ...typed } = checked(credentialsSchema, body);
        const tried = { ...typed, network, now, secretsKey: deps.secretsKey };
        return json({ token: await signIn(deps.database, email, tried) }, 201);
      },
    },
    {
      method: 'GET',
      path: '/kept',
      who: 'signed-in',
      may: ownAccount,
      audit: null,
      outside: true,
      answer: async ({ person, now }) => {
        const kept = await keptForms(deps.database, person.personId, now);
        return page({ title: 'What you wrote', body: <KeptPage kept={kept} person={person} /> });
      },
    },
    {
      method: 'POST',
      path: '/kept/:keptId/discard',
      who: 'signed-in',
      may: ownSignIn,
      audit: null,
      outside: true,
      answer: async ({ person, params }) => {
        if (!(await forgetKept(deps.database, person.personId, params.keptId ?? ''))) throw notFound();
        return redirect('/kept');
      },
    },
    {
      method: 'POST',
      path: '/sign-out',
      who: 'signed-in',
      may: ownSignIn,
      audit: null,
      outside: true,
      answer: async (context) => {
        const { personId, sessionId } = context.person;
        await deps.database.asService(async (tx) => {
          await endSession(tx, sessionId, context.now);
          await recordAuditEvent(tx, { at: context.now, personId, action: 'signed-out' });
        });
        return redirect('/', null);
      },
    },
  ];
  if (deps.demoPeople.length > 0) {
    routes.push({
      method: 'POST',
      path: '/demo/sign-in',
      who: 'anybody',
      audit: null,
      outside: true,
      answer: async (context) => {
        const wanted = deps.demoPeople.find(({ id }) => id === one(context.form, 'person'));
        if (!wanted) throw new Refusal('not-found', 'There is no such person in the demo.');
        const token = await deps.database.asService(async (tx) => {
          await recordAuditEvent(tx, { at: context.now, personId: wanted.id, action: 'signed-in' });
          return beginSession(tx, wanted.id, context.now);
        });
        if (wanted.goesTo) return redirect(wanted.goesTo, token);
        return await arrived(deps, context, token);
      },
    });
  }
  return routes;
}
