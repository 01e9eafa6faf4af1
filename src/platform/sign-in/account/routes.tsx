import { sql } from 'kysely';
import { leaveTrace } from '../../audit/leave-trace.ts';
import type { HearthDatabase } from '../../database/index.ts';
import type { Tables } from '../../database/tables.ts';
import { HearthError, notFound } from '../../errors/index.ts';
import { type Answer, one, page, type Route, redirect, type SignedInVisit } from '../../web/index.ts';
import { passwordMatches } from '../password.ts';
import { factorToSetUp, hasFactor, requireNumber } from '../second-factor.ts';
import { endEverySession } from '../session.ts';
import { type AccountOf, AccountOfPage, AccountPage, type MySession, ResetPage } from './pages.tsx';
import { proveAgain } from './prove-again.ts';
import { changePassword, resetPassword } from './reset.ts';

type Errors = Readonly<Record<string, string>>;

/** What the account pages need. */
export interface AccountDeps {
  readonly database: HearthDatabase<Tables>;
  /** Whether staff have to have a second factor. */
  readonly secondFactor: boolean;
}

/** Where somebody goes who has something to do about their sign-in before anything else. */
export const accountPath = '/account';

async function accountPage(
  { database, secondFactor }: AccountDeps,
  visit: SignedInVisit,
  errors: Errors = {},
): Promise<Answer> {
  const { person, now } = visit;
  const shown = await database.asService(async (tx) => {
    const has = await hasFactor(tx, person.personId);
    const sessions = await tx
      .selectFrom('session')
      .select(['id', 'created_at', 'last_seen_at'])
      .where('person_id', '=', person.personId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .orderBy('last_seen_at', 'desc')
      .limit(50)
      .execute();
    const setUp = has ? null : await factorToSetUp(tx, { id: person.personId, name: person.name }, now);
    return { has, sessions: sessions as readonly MySession[], setUp };
  });
  const first = person.mustChange ? 'password' : secondFactor && !shown.has ? 'factor' : null;
  const { sessions, setUp } = shown;
  const hasErrors = Object.keys(errors).length > 0;
  return page({
    title: 'How I sign in',
    hasErrors,
    body: <AccountPage {...{ person, sessions, setUp, first, errors }} />,
  });
}

/** How staff sign in: their own password, second factor and sessions; a new password by a link. */
function ownRoutes(deps: AccountDeps): Route[] {
  const { database } = deps;
  const doing = (path: string, act: (visit: SignedInVisit) => Promise<Answer>): Route => ({
    method: 'POST',
    path: `${accountPath}${path}`,
    who: 'signed-in',
    audit: null,
    outside: true,
    answer: async (visit) => {
      if (visit.person.childId) throw notFound();
      try {
        return await act(visit);
      } catch (error) {
        if (error instanceof HearthError && error.field)
          return accountPage(deps, visit, { [error.field]: error.message });
        throw error;
      }
    },
  });
  const trace = (visit: SignedInVisit, action: string) => ({
    at: visit.now,
    personId: visit.person.personId,
    action,
  });
  return [
    {
      method: 'GET',
      path: accountPath,
      who: 'signed-in',
      audit: null,
      outside: true,
      answer: (visit) => {
        if (visit.person.childId) throw notFound();
        return accountPage(deps, visit);
      },
    },
    doing('/password', async (visit) => {
      const { form, person, network, now } = visit;
      const present = one(form, 'present');
      await proveAgain(database, person.personId, { present, number: one(form, 'number'), network, now });
      const isRight = (hash: string) => passwordMatches(hash, present);
      await changePassword(database, { id: person.personId, isRight }, one(form, 'password'), now);
      return redirect('/sign-in', null);
    }),
    doing('/second-factor', async (visit) => {
      const { form, person, now } = visit;
      await database.asService(async (tx) => {
        await requireNumber(tx, person.personId, one(form, 'number'), now);
        await tx
          .updateTable('session')
          .set({ with_factor: true })
          .where('id', '=', person.sessionId)
          .execute();
        await leaveTrace(tx, trace(visit, 'set-up-second-factor'));
      });
      return redirect('/my-work');
    }),
    doing('/sessions/:sessionId/end', async (visit) => {
      const { params, person, now } = visit;
      await database.asService(async (tx) => {
        const ended = await tx
          .updateTable('session')
          .set({ revoked_at: now })
          .where('id', '=', params.sessionId ?? '')
          .where('person_id', '=', person.personId)
          .where('revoked_at', 'is', null)
          .executeTakeFirstOrThrow();
        if (ended.numUpdatedRows === 0n) throw notFound();
        await leaveTrace(tx, trace(visit, 'ended-session'));
      });
      return redirect(accountPath);
    }),
    doing('/sign-out-everywhere', async (visit) => {
      await database.asService(async (tx) => {
        await endEverySession(tx, visit.person.personId, visit.now);
        await leaveTrace(tx, trace(visit, 'signed-out-everywhere'));
      });
      return redirect('/sign-in', null);
    }),
    {
      method: 'GET',
      path: '/account/reset/:code',
      who: 'anybody',
      audit: null,
      outside: true,
      answer: ({ params }) =>
        page({
          title: 'Set a new password',
          body: <ResetPage code={params.code ?? ''} errors={{}} isDone={false} />,
        }),
    },
    {
      method: 'POST',
      path: '/account/reset',
      claims: 'code',
      who: 'anybody',
      audit: null,
      outside: true,
      answer: async ({ form, now }) => {
        const code = one(form, 'code');
        try {
          await resetPassword(database, code, one(form, 'password'), now);
          return page({ title: 'Your new password is set', body: <ResetPage code="" errors={{}} isDone /> });
        } catch (error) {
          if (!(error instanceof HearthError && error.field)) throw error;
          const errors = { [error.field]: error.message };
          return page({
            title: 'Set a new password',
            hasErrors: true,
            body: <ResetPage code={code} errors={errors} isDone={false} />,
          });
        }
      },
    },
  ];
}

async function accountOf({ tx, params }: SignedInVisit): Promise<AccountOf> {
  const { rows } = await sql<AccountOf>`select * from app.account_of(${params.personId ?? ''}::uuid)`.execute(
    tx,
  );
  if (!rows[0]) throw notFound();
  return rows[0];
}

/** What an administrator does with the account of somebody who works where they administer. */
function administratorRoutes(): Route[] {
  const at = '/people/:personId/account';
  const act = (
    path: string,
    audit: string,
    call: (id: string, newId: string) => ReturnType<typeof sql<{ done: boolean }>>,
  ): Route => ({
    method: 'POST',
    path: `${at}/${path}`,
    who: 'signed-in',
    audit,
    answer: async (visit) => {
      await accountOf(visit);
      const id = visit.params.personId ?? '';
      visit.about({ kind: 'person', id });
      const { rows } = await call(id, visit.newId()).execute(visit.tx);
      if (!rows[0]?.done)
        throw new HearthError(
          'not-yours',
          'You cannot do this to your own account. Ask another administrator.',
        );
      return redirect(`/people/${id}/account?done=${path}`);
    },
  });
  const said: Readonly<Record<string, string>> = {
    open: 'The account is open again.',
    close: 'The account is closed, and every sign-in has ended.',
    reset: 'The link is on its way to their own address.',
    'sign-out': 'Every sign-in has ended.',
  };
  return [
    {
      method: 'GET',
      path: at,
      who: 'signed-in',
      audit: 'viewed-account',
      answer: async (visit) => {
        const account = await accountOf(visit);
        const id = visit.params.personId ?? '';
        visit.about({ kind: 'person', id });
        const done = visit.query.get('done') ?? '';
        const words = Object.hasOwn(said, done) ? (said[done] ?? '') : '';
        const body = <AccountOfPage id={id} account={account} said={words} person={visit.person} />;
        return page({ title: 'Account', body });
      },
    },
    act('close', 'closed-account', (id) => sql`select app.close_account_of(${id}::uuid, true) as done`),
    act('open', 'reopened-account', (id) => sql`select app.close_account_of(${id}::uuid, false) as done`),
    act(
      'reset',
      'reset-account',
      (id, newId) => sql`select app.reset_account_of(${id}::uuid, ${newId}::uuid) as done`,
    ),
    act('sign-out', 'ended-sessions-of', (id) => sql`select app.end_sessions_of(${id}::uuid) as done`),
  ];
}

/** The accounts of those who work here: their own, and what an administrator does with one. */
export function accountRoutes(deps: AccountDeps): Route[] {
  return [...ownRoutes(deps), ...administratorRoutes()];
}
