import { sql } from 'kysely';
import type { AuditVerb } from '../../audit/verbs/register.ts';
import { HearthError, notFound } from '../../errors/index.ts';
import { page, type Route, redirect, type SignedInVisit } from '../../web/index.ts';
import { type AccountOf, AccountOfPage } from './account-of-page.tsx';

async function accountOf({ tx, params }: SignedInVisit): Promise<AccountOf> {
  const { rows } = await sql<AccountOf>`select * from app.account_of(${params.personId ?? ''}::uuid)`.execute(
    tx,
  );
  if (!rows[0]) throw notFound();
  return rows[0];
}

/** What an administrator does with the account of somebody who works where they administer. */
export function administratorRoutes(): Route[] {
  const at = '/people/:personId/account';
  const act = (
    path: string,
    audit: AuditVerb,
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
