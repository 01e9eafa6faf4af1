import { type RawBuilder, sql } from 'kysely';
import type { AuditVerb } from '../../audit/verbs/register.ts';
import { londonTime } from '../../clock/index.ts';
import { notFound, Refusal } from '../../errors/index.ts';
import { ActionForm, action, type Confirm, type Filled, form } from '../../forms/index.ts';
import { InsetText, SummaryList } from '../../html/index.ts';
import {
  isOneOf,
  type May,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../web/index.ts';

/** How somebody's account stands. */
interface AccountOf {
  readonly name: string;
  readonly closed_at: Date | null;
  readonly sessions: string;
  readonly has_factor: boolean;
  readonly passkeys: string;
  readonly last_seen: Date | null;
}

const path = '/people/:personId/account';
const personOf = ({ params }: SignedInContext): string => params.personId ?? '';

async function accountOf(context: SignedInContext): Promise<AccountOf | undefined> {
  const { rows } = await sql<AccountOf>`select * from app.account_of(${personOf(context)}::uuid)`.execute(
    context.tx,
  );
  return rows[0];
}

const mayAdminister: May = {
  words: 'administrators of where the person works',
  check: async (context) => (await accountOf(context)) !== undefined,
};

async function openAccountOf(context: SignedInContext): Promise<AccountOf> {
  const account = await accountOf(context);
  if (!account) throw notFound();
  context.auditSubject({ kind: 'person', id: personOf(context) });
  return account;
}

type Done = RawBuilder<{ done: boolean }>;

/** One of the things that an administrator does with an account, by a button. */
const doing = (to: string, audit: AuditVerb, call: (id: string, newId: string) => Done, confirm?: Confirm) =>
  action({
    path: `${path}/${to}`,
    shownAt: null,
    may: mayAdminister,
    audit: { send: audit },
    open: openAccountOf,
    form: form({}),
    confirm,
    page: ({ context }) => accountOfPage(context),
    act: async (tx, _, __, { context, newId }) => {
      const { rows } = await call(personOf(context), newId()).execute(tx);
      if (!rows[0]?.done)
        throw new Refusal('not-yours', 'You cannot do this to your own account. Ask another administrator.');
      return { to: `/people/${personOf(context)}/account?done=${to}`, made: {} };
    },
    example: {},
  });

const acts = {
  close: doing(
    'close',
    'closed-account',
    (id) => sql`select app.close_account_of(${id}::uuid, true) as done`,
    {
      question: 'Close this account?',
      words:
        'Every sign-in of this person ends now, and they cannot sign in again until somebody opens the account.',
      button: 'Close the account',
    },
  ),
  open: doing(
    'open',
    'reopened-account',
    (id) => sql`select app.close_account_of(${id}::uuid, false) as done`,
  ),
  reset: doing(
    'reset',
    'reset-account',
    (id, newId) => sql`select app.reset_account_of(${id}::uuid, ${newId}::uuid) as done`,
    {
      question: 'Reset this account?',
      words:
        'Their password, their second step and their passkeys stop working now. They set new ones by a link that they are sent.',
      button: 'Reset the account',
    },
  ),
  'sign-out': doing(
    'sign-out',
    'ended-sessions-of',
    (id) => sql`select app.end_sessions_of(${id}::uuid) as done`,
  ),
} as const;
type Act = keyof typeof acts;

const said: Readonly<Record<Act, string>> = {
  open: 'The account is open again.',
  close: 'The account is closed, and every sign-in has ended.',
  reset: 'We have sent the link to their own address.',
  'sign-out': 'Every sign-in has ended.',
};

/** What can be done with an account that is open. */
function Open({ forms }: { forms: Readonly<Record<Act, Filled>> }) {
  const secondary = 'govuk-button--secondary';
  return (
    <>
      <h2 class="govuk-heading-m">They cannot sign in</h2>
      <p class="govuk-body">
        We send a link to their own address. They must use it within an hour to set a new password. You cannot
        see it. It removes their passkeys and their authenticator app. If wrong passwords locked the account,
        this unlocks it.
      </p>
      <ActionForm of={forms.reset} button="Send them the link" classes={secondary} />
      <h2 class="govuk-heading-m">A phone or computer is lost</h2>
      <ActionForm of={forms['sign-out']} button="Sign them out everywhere" classes={secondary} />
      <h2 class="govuk-heading-m">They no longer work here</h2>
      <p class="govuk-body">
        First say that they are leaving, on the page of who works here, so that someone takes over their
        steps. Closing the account signs them out everywhere.
      </p>
      <ActionForm of={forms.close} button="Close the account" classes="govuk-button--warning" />
    </>
  );
}

/** Somebody's account, for an administrator of where they work: never a secret of it. */
async function accountOfPage(context: SignedInContext): Promise<PageParts> {
  const account = await openAccountOf(context);
  const done = context.query.get('done') ?? '';
  const forms = {
    close: await acts.close.blank(context, account),
    open: await acts.open.blank(context, account),
    reset: await acts.reset.blank(context, account),
    'sign-out': await acts['sign-out'].blank(context, account),
  };
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });
  const body = (
    <>
      <h1 class="govuk-heading-l">Account of {account.name}</h1>
      {isOneOf(said, done) ? <InsetText text={said[done]} /> : null}
      <SummaryList
        rows={[
          row('Account', account.closed_at ? `Closed ${londonTime(account.closed_at)}` : 'Open'),
          row('Last seen', account.last_seen ? londonTime(account.last_seen) : 'Never'),
          row('Devices signed in now', `${account.sessions}`),
          row('Passkeys', `${account.passkeys}`),
          row('Uses an authenticator app', account.has_factor ? 'Yes' : 'No'),
        ]}
      />
      {account.closed_at ? (
        <ActionForm of={forms.open} button="Open it again" classes="govuk-button--secondary" />
      ) : (
        <Open forms={forms} />
      )}
    </>
  );
  return { title: 'Account', body };
}

/** What an administrator does with the account of somebody who works where they administer. */
export const administratorRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayAdminister,
    audit: 'viewed-account',
    answer: async (context) => page(await accountOfPage(context)),
  },
  ...Object.values(acts).flatMap(({ routes }) => routes),
];
