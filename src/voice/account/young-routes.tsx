import '../tables.ts';
import { sql } from 'kysely';
import type { AuditVerb } from '../../platform/audit/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import { passkeySite } from '../../platform/sign-in/index.ts';
import {
  type Answer,
  type FieldErrors,
  keptForms,
  one,
  type Route,
  redirect,
  SendAgain,
  type YoungPersonVisit,
} from '../../platform/web/index.ts';
import { youngPage } from '../frame/young-page.tsx';
import { closeMine, stopAct } from './agree.ts';
import { chooseSecret, mySignIn } from './choose-secret.ts';
import { CloseBody } from './close-body.tsx';
import { AccountBody, wrong } from './pages.tsx';
import { askForPasskey, keepPasskey } from './passkeys.ts';
import type { YoungSignInDeps } from './young-sign-in-deps.ts';

async function accountPage(
  { address }: YoungSignInDeps,
  visit: YoungPersonVisit,
  errors: FieldErrors = {},
): Promise<Answer> {
  const { tx, person, headers, now, newId, form } = visit;
  const mine = await mySignIn(tx, person.personId);
  const keys = await tx
    .selectFrom('young_passkey')
    .select('id')
    .where('person_id', '=', person.personId)
    .execute();
  const { rows } = await sql<{ name: string | null }>`select app.who_opened_mine() as name`.execute(tx);
  const ask = await askForPasskey(
    tx,
    { personId: person.personId, name: mine.name },
    passkeySite(headers.host, address),
    { now, newId },
  );
  return youngPage(visit, {
    title: 'How I sign in',
    back: '/me',
    scripts: ['passkey'],
    hasErrors: Object.keys(errors).length > 0,
    above: wrong(errors),
    body: (
      <AccountBody
        person={person}
        mine={mine}
        passkeys={keys.length}
        ask={ask}
        openedBy={rows[0]?.name ?? 'An adult'}
        values={{ name: one(form, 'name') }}
        errors={errors}
      />
    ),
  });
}

/** Whoever finds the page open on a screen does not make it theirs: how to sign in is changed soon after signing in. */
function requireJustSignedIn({ person, now }: YoungPersonVisit, field: string): void {
  if (now.getTime() - person.begunAt.getTime() <= 10 * 60_000) return;
  const message = 'To change how you sign in, sign out first. Then sign in again and change it.';
  throw new HearthError('not-allowed', message, field);
}

/** Does one thing with the account; what is wrong comes back on the page. */
const doing = (
  deps: YoungSignInDeps,
  path: string,
  audit: AuditVerb,
  act: (visit: YoungPersonVisit) => Promise<Answer>,
): Route => ({
  method: 'POST',
  path,
  who: 'young-person',
  audit,
  answer: async (visit) => {
    visit.about({ kind: 'young-account', id: visit.person.personId, childId: visit.person.childId });
    try {
      return await act(visit);
    } catch (error) {
      if (error instanceof HearthError && error.field)
        return accountPage(deps, visit, { [error.field]: error.message });
      throw error;
    }
  },
});

/** The young person's own account, once they are in. */
export function youngAccountRoutes(deps: YoungSignInDeps): Route[] {
  const { database, address } = deps;
  return [
    {
      method: 'GET',
      path: '/me/account',
      who: 'young-person',
      audit: null,
      answer: (visit) => accountPage(deps, visit),
    },
    {
      method: 'GET',
      path: '/me/kept',
      who: 'young-person',
      audit: null,
      outside: true,
      answer: async (visit) => {
        if (!visit.person.childId) throw notFound();
        const kept = await keptForms(database, visit.person.personId, visit.now);
        return youngPage(visit, {
          title: 'Your words are here',
          back: '/me',
          body: (
            <>
              {kept.length === 0 ? <p class="govuk-body">There is nothing to send.</p> : null}
              {kept.map((form) => (
                <SendAgain kept={form} csrfToken={visit.person.csrfToken} label="Send my words" />
              ))}
            </>
          ),
        });
      },
    },
    doing(deps, '/me/account/secret', 'chose-secret-words', async (visit) => {
      const { tx, person, form, now } = visit;
      requireJustSignedIn(visit, 'password');
      const chosen = { name: one(form, 'name'), secret: one(form, 'password') };
      await chooseSecret(tx, person.personId, chosen, now);
      return redirect('/me');
    }),
    doing(deps, '/me/account/passkeys', 'made-passkey', async (visit) => {
      const { tx, person, form, headers, now } = visit;
      requireJustSignedIn(visit, 'passkey');
      const answer = { askId: one(form, 'ask'), response: one(form, 'response') };
      await keepPasskey(tx, person.personId, answer, passkeySite(headers.host, address), now);
      return redirect('/me/account');
    }),
    doing(deps, '/me/account/sign-out-everywhere', 'signed-out-everywhere', async ({ tx }) => {
      await sql`select app.end_my_sign_ins()`.execute(tx);
      return redirect('/me/sign-in', null);
    }),
    {
      method: 'POST',
      path: '/me/sign-out',
      who: 'young-person',
      audit: 'signed-out',
      answer: async ({ tx }) => {
        await sql`select app.end_my_sign_ins()`.execute(tx);
        return redirect('/me/sign-in', null);
      },
    },
    {
      method: 'GET',
      path: '/me/account/close',
      who: 'young-person',
      audit: null,
      answer: (visit) =>
        youngPage(visit, {
          title: 'Do you want to close your account?',
          back: '/me/account',
          body: <CloseBody person={visit.person} />,
        }),
    },
    doing(deps, '/me/account/acts/:actId/stop', 'stopped-account-act', async ({ tx, params }) => {
      await stopAct(tx, params.actId ?? '');
      return redirect('/me');
    }),
    doing(deps, '/me/account/close', 'closed-young-account', async ({ tx }) => {
      await closeMine(tx);
      return redirect('/me/sign-in', null);
    }),
  ];
}
