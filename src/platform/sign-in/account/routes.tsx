import { sql } from 'kysely';
import { recordAuditEvent } from '../../audit/record-audit-event.ts';
import type { AuditVerb } from '../../audit/verbs/register.ts';
import { notFound, Refusal } from '../../errors/index.ts';
import {
  one,
  page,
  type Reply,
  type Route,
  redirect,
  type SignedIn,
  type SignedInContext,
  type Tx,
} from '../../web/index.ts';
import { idleLimit } from '../may-idle.ts';
import { proofFor, requireOwner, requirePassword } from '../own-password.ts';
import { myPasskeys } from '../passkeys/staff-passkeys.ts';
import { type FactorToSetUp, factorsOf, factorToSetUp, requireNumber } from '../second-factor.ts';
import { endEverySession } from '../session.ts';
import { type AccountDeps, accountPath, ownAccount } from './account-deps.ts';
import { administratorRoutes } from './account-of.tsx';
import { AccountPage, appPassword, type MySession, ResetPage } from './pages.tsx';
import { passkeyRoutes } from './passkey-routes.tsx';
import { changePassword, resetPassword } from './reset.ts';

type Errors = Readonly<Record<string, string>>;

/** The app that somebody is to set up: none where they have one, or where nothing is there to keep its secret under. */
async function appToSetUp(
  tx: Tx,
  { secretsKey }: AccountDeps,
  { person, now }: SignedInContext,
  hasOne: boolean,
): Promise<FactorToSetUp | 'has one' | 'no key'> {
  if (hasOne) return 'has one';
  if (secretsKey === null) return 'no key';
  return factorToSetUp(tx, person, now, secretsKey);
}

async function accountPage(deps: AccountDeps, context: SignedInContext, errors: Errors = {}): Promise<Reply> {
  const { person, now } = context;
  const shown = await deps.database.asService(async (tx) => {
    const factors = await factorsOf(tx, person.personId);
    const sessions = await tx
      .selectFrom('session')
      .select(['id', 'created_at', 'last_seen_at', 'writes_at_length'])
      .where('person_id', '=', person.personId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .orderBy('last_seen_at', 'desc')
      .limit(50)
      .execute();
    const passkeys = await myPasskeys(tx, person.personId);
    return { factors, sessions, passkeys, app: await appToSetUp(tx, deps, context, factors.app) };
  });
  const { factors, passkeys, app } = shown;
  const hasFactor = factors.app || factors.passkey;
  const first = person.mustChange ? 'password' : deps.secondFactor && !hasFactor ? 'factor' : null;
  const proof = await proofFor(deps.database, context);
  // Whoever has done nothing for too long is out there, whether or not anybody has looked.
  const sessions: MySession[] = shown.sessions.filter(
    ({ last_seen_at, writes_at_length: writesAtLength }) =>
      now.getTime() - last_seen_at.getTime() < idleLimit({ childId: null, writesAtLength }),
  );
  return page({
    title: 'How I sign in',
    hasErrors: Object.keys(errors).length > 0,
    body: <AccountPage {...{ person, sessions, passkeys, app, proof, first, errors }} />,
  });
}

/** From now on nobody is in without the second factor: but for this sign-in, which now has it, those without it end. */
async function onlyWithFactor(tx: Tx, { personId, sessionId }: SignedIn, now: Date): Promise<void> {
  await tx.updateTable('session').set({ with_factor: true }).where('id', '=', sessionId).execute();
  await tx
    .updateTable('session')
    .set({ revoked_at: now })
    .where('person_id', '=', personId)
    .where('with_factor', '=', false)
    .where('revoked_at', 'is', null)
    .execute();
  await sql`select inside.tell_of_sign_in(${personId}::uuid, 'sign-in-changed', ${now})`.execute(tx);
}

/** How staff sign in: their own password, second factor and sessions; a new password by a link. */
function ownRoutes(deps: AccountDeps): Route[] {
  const { database } = deps;
  const doing = (path: string, act: (context: SignedInContext) => Promise<Reply>): Route => ({
    method: 'POST',
    path: `${accountPath}${path}`,
    who: 'signed-in',
    may: ownAccount,
    audit: null,
    outside: true,
    answer: async (context) => {
      try {
        return await act(context);
      } catch (error) {
        if (error instanceof Refusal && error.field)
          return accountPage(deps, context, { [error.field]: error.message });
        throw error;
      }
    },
  });
  const trace = (context: SignedInContext, action: AuditVerb) => ({
    at: context.now,
    personId: context.person.personId,
    action,
  });
  return [
    {
      method: 'GET',
      path: accountPath,
      who: 'signed-in',
      may: ownAccount,
      audit: null,
      outside: true,
      answer: (context) => accountPage(deps, context),
    },
    doing('/password', async (context) => {
      const { form, person, now } = context;
      const { app } = await database.asService((tx) => factorsOf(tx, person.personId));
      const number = app ? { number: one(form, 'number'), now, key: deps.secretsKey } : undefined;
      await requirePassword(database, context, { password: one(form, 'present'), field: 'present', number });
      await changePassword(database, person.personId, one(form, 'password'), now);
      return redirect('/sign-in', null);
    }),
    doing('/second-factor', async (context) => {
      const { form, person, now } = context;
      await requireOwner(database, context, { password: one(form, appPassword), field: appPassword });
      await database.asService(async (tx) => {
        const number = one(form, 'number');
        await requireNumber(tx, person.personId, { number, now, key: deps.secretsKey });
        await onlyWithFactor(tx, person, now);
        await recordAuditEvent(tx, trace(context, 'set-up-second-factor'));
      });
      return redirect('/my-work');
    }),
    doing('/sessions/:sessionId/end', async (context) => {
      const { params, person, now } = context;
      await database.asService(async (tx) => {
        const ended = await tx
          .updateTable('session')
          .set({ revoked_at: now })
          .where('id', '=', params.sessionId ?? '')
          .where('person_id', '=', person.personId)
          .where('revoked_at', 'is', null)
          .executeTakeFirstOrThrow();
        if (ended.numUpdatedRows === 0n) throw notFound();
        await recordAuditEvent(tx, trace(context, 'ended-session'));
      });
      return redirect(accountPath);
    }),
    doing('/sign-out-everywhere', async (context) => {
      await database.asService(async (tx) => {
        await endEverySession(tx, context.person.personId, context.now);
        await recordAuditEvent(tx, trace(context, 'signed-out-everywhere'));
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
          if (!(error instanceof Refusal && error.field)) throw error;
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

/** The accounts of those who work here: their own, and what an administrator does with one. */
export function accountRoutes(deps: AccountDeps): Route[] {
  return [...ownRoutes(deps), ...passkeyRoutes(deps), ...administratorRoutes];
}
