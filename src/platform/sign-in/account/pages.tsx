import { encode } from 'uqr';
import { londonTime } from '../../clock/index.ts';
import { Button, ErrorSummary, Input, InsetText, PasswordInput, SummaryList } from '../../html/index.ts';
import { CsrfField } from '../../web/csrf-field.tsx';
import type { SignedIn } from '../../web/visit.ts';
import type { FactorToSetUp } from '../second-factor.ts';

type Errors = Readonly<Record<string, string>>;

const wrong = (errors: Errors, name: string) => (errors[name] ? { text: errors[name] } : undefined);
const Summary = ({ errors }: { errors: Errors }) =>
  Object.keys(errors).length > 0 ? (
    <ErrorSummary
      titleText="There is a problem"
      errorList={Object.entries(errors).map(([name, text]) => ({ href: `#${name}`, text }))}
    />
  ) : null;

/** A session of the visitor's. */
export interface MySession {
  readonly id: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
}

function NewPassword({ errors }: { errors: Errors }) {
  return (
    <PasswordInput
      id="password"
      name="password"
      label={{ text: 'New password' }}
      hint={{
        text: '12 characters or more. Three or four words that have nothing to do with each other work well.',
      }}
      autocomplete="new-password"
      errorMessage={wrong(errors, 'password')}
    />
  );
}

function NumberOfApp({ errors }: { errors: Errors }) {
  return (
    <Input
      id="number"
      name="number"
      classes="govuk-input--width-10"
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck={false}
      label={{ text: 'The number that your app shows' }}
      value=""
      errorMessage={wrong(errors, 'number')}
    />
  );
}

/** An address as squares that a camera reads. */
function Picture({ of }: { of: string }) {
  const { data, size } = encode(of, { border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width="200"
      height="200"
      role="img"
      aria-label="A code for your app to read"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join('')} fill="#0b0c0c" />
    </svg>
  );
}

function SecondFactor({ person, setUp, errors }: { person: SignedIn; setUp: FactorToSetUp; errors: Errors }) {
  return (
    <>
      <p class="govuk-body">
        You need an authenticator app. The passwords app on your phone may be one. Scan this picture with it,
        or type the letters.
      </p>
      <Picture of={setUp.address} />
      <p class="govuk-body hearth-words">{setUp.secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      <form method="post" action="/account/second-factor" novalidate>
        <CsrfField person={person} />
        <NumberOfApp errors={errors} />
        <Button text="Use it from now on" />
      </form>
    </>
  );
}

/** How the visitor signs in: their password, their second factor, where they are signed in. */
export function AccountPage(props: {
  person: SignedIn;
  sessions: readonly MySession[];
  /** Null where there is one already. */
  setUp: FactorToSetUp | null;
  /** What has to be done before anything else. */
  first: 'password' | 'factor' | null;
  errors: Errors;
}) {
  const { person, sessions, setUp, first, errors } = props;
  return (
    <>
      <Summary errors={errors} />
      <h1 class="govuk-heading-l">How I sign in</h1>
      {first ? (
        <InsetText
          text={
            first === 'password'
              ? 'Somebody else has seen your password. Change it before you go on.'
              : 'Set up an authenticator app before you go on. It protects what children have told you.'
          }
        />
      ) : null}
      <h2 class="govuk-heading-m">Password</h2>
      <form method="post" action="/account/password" novalidate>
        <CsrfField person={person} />
        <PasswordInput
          id="present"
          name="present"
          label={{ text: 'Current password' }}
          autocomplete="current-password"
          errorMessage={wrong(errors, 'present')}
        />
        {setUp ? null : <NumberOfApp errors={errors} />}
        <NewPassword errors={errors} />
        <Button text="Change it" />
        <p class="govuk-body">After that you sign in again on every device.</p>
      </form>
      <h2 class="govuk-heading-m">Authenticator app</h2>
      {setUp ? (
        <SecondFactor {...{ person, setUp, errors }} />
      ) : (
        <p class="govuk-body">
          You use one. If you lose it, your administrator can send you a link to set a new password and set up
          the app again.
        </p>
      )}
      <h2 class="govuk-heading-m">Where you are signed in</h2>
      <ul class="govuk-list">
        {sessions.map(({ id, created_at, last_seen_at }) => (
          <li class="hearth-card">
            <p class="govuk-body">
              Since {londonTime(created_at)}, last used {londonTime(last_seen_at)}.
              {id === person.sessionId ? ' This is the device you are using.' : ''}
            </p>
            {id === person.sessionId ? null : (
              <form method="post" action={`/account/sessions/${id}/end`}>
                <CsrfField person={person} />
                <Button text="End it" classes="govuk-button--secondary" />
              </form>
            )}
          </li>
        ))}
      </ul>
      <form method="post" action="/account/sign-out-everywhere">
        <CsrfField person={person} />
        <Button text="Sign out everywhere" classes="govuk-button--secondary" />
      </form>
    </>
  );
}

/** A new password, by a link that went to one's own address. */
export function ResetPage({ code, errors, isDone }: { code: string; errors: Errors; isDone: boolean }) {
  if (isDone) {
    return (
      <>
        <h1 class="govuk-heading-l">Your new password is set</h1>
        <p class="govuk-body">
          <a class="govuk-link" href="/sign-in">
            Sign in
          </a>
          . Then set up your authenticator app again.
        </p>
      </>
    );
  }
  return (
    <>
      <Summary errors={errors} />
      <h1 class="govuk-heading-l">Set a new password</h1>
      <form method="post" action="/account/reset" novalidate>
        <input type="hidden" name="code" value={code} />
        <NewPassword errors={errors} />
        <Button text="Set it" />
      </form>
    </>
  );
}

/** How somebody's account stands. */
export interface AccountOf {
  readonly name: string;
  readonly closed_at: Date | null;
  readonly sessions: string;
  readonly has_factor: boolean;
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
            see it. If wrong passwords locked the account, this unlocks it.
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
