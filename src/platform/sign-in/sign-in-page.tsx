import { Button, ErrorSummary, Input, InsetText, PasswordInput } from '../html/index.ts';
import { type KeptForm, packKept, SendAgain } from '../web/kept-form.tsx';

/** Somebody whom the demo lets you be with one click. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  /** Where they arrive; their work when not said. */
  readonly goesTo?: string;
}

function Carried({ returnTo, kept }: { returnTo: string; kept: KeptForm | null }) {
  return (
    <>
      <input type="hidden" name="return" value={returnTo} />
      {kept ? <input type="hidden" name="kept" value={packKept(kept)} /> : null}
    </>
  );
}

/** The page to sign in, with what was written before the sign-in ended carried along. */
export function SignInPage(props: {
  returnTo: string;
  kept: KeptForm | null;
  email: string;
  demoPeople: readonly DemoPerson[];
  error?: string;
}) {
  const { returnTo, kept, email, demoPeople, error } = props;
  return (
    <>
      {error ? (
        <ErrorSummary titleText="There is a problem" errorList={[{ href: '#email', text: error }]} />
      ) : null}
      <h1 class="govuk-heading-l">Sign in</h1>
      {kept ? (
        <InsetText text="Your sign-in has ended. What you wrote is kept: sign in, and you can save it." />
      ) : null}
      <p class="govuk-body">
        If someone is in danger now, do not sign in.{' '}
        <a class="govuk-link" href="/">
          Go to the guide
        </a>
        .
      </p>
      {demoPeople.length > 0 ? (
        <section aria-labelledby="demo">
          <h2 class="govuk-heading-m" id="demo">
            Try the demo as
          </h2>
          <div class="hearth-demo-people">
            {demoPeople.map(({ id, name, does }) => (
              <form method="post" action="/demo/sign-in">
                <Carried returnTo={returnTo} kept={kept} />
                <input type="hidden" name="person" value={id} />
                <Button classes="govuk-button--secondary" text={`${name}, ${does}`} />
              </form>
            ))}
          </div>
          <h2 class="govuk-heading-m">Or with an account</h2>
        </section>
      ) : null}
      <form method="post" action="/sign-in" novalidate>
        <Carried returnTo={returnTo} kept={kept} />
        <Input
          id="email"
          name="email"
          type="email"
          autocomplete="username"
          spellcheck={false}
          label={{ text: 'Email address' }}
          value={email}
        />
        <PasswordInput
          id="password"
          name="password"
          label={{ text: 'Password' }}
          autocomplete="current-password"
        />
        <Input
          id="number"
          name="number"
          classes="govuk-input--width-10"
          inputmode="numeric"
          autocomplete="one-time-code"
          spellcheck={false}
          label={{ text: 'The number in your app, if you use one' }}
          hint={{ text: '6 digits, new every half minute.' }}
          value=""
        />
        <Button text="Sign in" />
      </form>
    </>
  );
}

/** Signed in again in the middle of something: one press saves what was kept. */
export function SignedInAgain({ kept, csrfToken }: { kept: KeptForm; csrfToken: string }) {
  return (
    <>
      <h1 class="govuk-heading-l">You are signed in again</h1>
      <p class="govuk-body">Nothing you wrote was lost. Save it now, and carry on where you were.</p>
      <SendAgain kept={kept} csrfToken={csrfToken} label="Save what I wrote" />
    </>
  );
}
