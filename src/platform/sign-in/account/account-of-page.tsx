import { londonTime } from '../../clock/index.ts';
import { Button, InsetText, SummaryList } from '../../html/index.ts';
import { CsrfField } from '../../web/csrf-field.tsx';
import type { SignedIn } from '../../web/visit.ts';

/** How somebody's account stands. */
export interface AccountOf {
  readonly name: string;
  readonly closed_at: Date | null;
  readonly sessions: string;
  readonly has_factor: boolean;
  readonly passkeys: string;
  readonly last_seen: Date | null;
}

/** Somebody's account, for an administrator of where they work: never a secret of it. */
export function AccountOfPage(props: { id: string; account: AccountOf; said: string; person: SignedIn }) {
  const { id, account, said, person } = props;
  const act = (path: string, text: string, classes = 'govuk-button--secondary') => (
    <form method="post" action={`/people/${id}/account/${path}`}>
      <CsrfField person={person} />
      <Button text={text} classes={classes} preventDoubleClick />
    </form>
  );
  return (
    <>
      <h1 class="govuk-heading-l">Account of {account.name}</h1>
      {said ? <InsetText text={said} /> : null}
      <SummaryList
        rows={[
          {
            key: { text: 'Account' },
            value: { text: account.closed_at ? `Closed ${londonTime(account.closed_at)}` : 'Open' },
          },
          {
            key: { text: 'Last seen' },
            value: { text: account.last_seen ? londonTime(account.last_seen) : 'Never' },
          },
          { key: { text: 'Devices signed in now' }, value: { text: `${account.sessions}` } },
          { key: { text: 'Passkeys' }, value: { text: `${account.passkeys}` } },
          { key: { text: 'Uses an authenticator app' }, value: { text: account.has_factor ? 'Yes' : 'No' } },
        ]}
      />
      {account.closed_at ? (
        act('open', 'Open it again')
      ) : (
        <>
          <h2 class="govuk-heading-m">They cannot sign in</h2>
          <p class="govuk-body">
            We send a link to their own address. They use it within an hour to set a new password. You do not
            see it. Their passkeys and their authenticator app end with it. If wrong passwords locked the
            account, this unlocks it.
          </p>
          {act('reset', 'Send them the link')}
          <h2 class="govuk-heading-m">A phone or computer is lost</h2>
          {act('sign-out', 'Sign them out everywhere')}
          <h2 class="govuk-heading-m">They no longer work here</h2>
          <p class="govuk-body">
            First say that they are leaving, on the page of who works here, so that somebody takes over their
            steps. Closing the account signs them out everywhere.
          </p>
          {act('close', 'Close the account', 'govuk-button--warning')}
        </>
      )}
    </>
  );
}
