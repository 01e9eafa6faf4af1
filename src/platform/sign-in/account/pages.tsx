import { encode } from 'uqr';
import { londonTime } from '../../clock/index.ts';
import { Button, ErrorSummary, Input, InsetText, PasswordInput } from '../../html/index.ts';
import { CsrfField } from '../../web/csrf-field.tsx';
import type { SignedIn } from '../../web/request-context.ts';
import type { Proof } from '../own-password.ts';
import type { StaffPasskey } from '../passkeys/staff-passkeys.ts';
import type { FactorToSetUp } from '../second-factor.ts';
import { Passkeys, Present } from './passkey-pages.tsx';

type Errors = Readonly<Record<string, string>>;

/** The field of the password that goes with a new app: another form of the page has one too. */
export const appPassword = 'app-present';

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
      label={{ text: 'The number your app shows' }}
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

/** What the section about the app needs. */
interface AppParts {
  readonly person: SignedIn;
  readonly app: FactorToSetUp | 'has one' | 'no key';
  /** How they prove again who they are, where they signed in a while ago. */
  readonly proof: Proof;
  readonly errors: Errors;
}

function SecondFactor(props: AppParts & { setUp: FactorToSetUp }) {
  const { person, setUp, proof, errors } = props;
  return (
    <>
      <p class="govuk-body">
        You need an authenticator app. The passwords app on your phone may work. Scan this picture with it, or
        type the letters.
      </p>
      <Picture of={setUp.address} />
      <p class="govuk-body hearth-words">{setUp.secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      <form method="post" action="/account/second-factor" novalidate>
        <CsrfField person={person} />
        <NumberOfApp errors={errors} />
        <Present proof={proof} errors={errors} field={appPassword} />
        <Button text="Use it from now on" />
      </form>
    </>
  );
}

function App(parts: AppParts) {
  const { app } = parts;
  if (app === 'has one') {
    return (
      <p class="govuk-body">
        You use one. If you lose it, your administrator can send you a link to set a new password and set up
        the app again.
      </p>
    );
  }
  if (app === 'no key') {
    return (
      <InsetText text="You cannot set up an authenticator app yet. Ask the people who run this service to set HEARTH_SECRETS_KEY first: it encrypts the apps’ secrets." />
    );
  }
  return <SecondFactor {...parts} setUp={app} />;
}

/** How the visitor signs in: their password, their second factor, where they are signed in. */
export function AccountPage(props: {
  person: SignedIn;
  sessions: readonly MySession[];
  passkeys: readonly StaffPasskey[];
  /** The app to set up, or why none is. */
  app: AppParts['app'];
  proof: Proof;
  /** What has to be done before anything else. */
  first: 'password' | 'factor' | null;
  errors: Errors;
}) {
  const { person, sessions, passkeys, app, proof, first, errors } = props;
  return (
    <>
      <Summary errors={errors} />
      <h1 class="govuk-heading-l">How I sign in</h1>
      {first ? (
        <InsetText
          text={
            first === 'password'
              ? 'Someone else has seen your password. Change it before you continue.'
              : 'Add a passkey or set up an authenticator app before you continue. It protects what children have told you.'
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
        {app === 'has one' ? <NumberOfApp errors={errors} /> : null}
        <NewPassword errors={errors} />
        <Button text="Change it" />
        <p class="govuk-body">You will then have to sign in again on every device.</p>
      </form>
      <Passkeys passkeys={passkeys} />
      <h2 class="govuk-heading-m">Authenticator app</h2>
      <App {...{ person, app, proof, errors }} />
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
          . Then add your passkey or your authenticator app again.
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
