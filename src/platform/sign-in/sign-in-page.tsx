import { Button, ErrorSummary, Input, InsetText, PasswordInput } from '../html/index.ts';
import { CsrfField } from '../web/csrf-field.tsx';
import { type KeptForm, SendAgain, WhatWasWritten } from '../web/kept-form.tsx';
import type { FormFields, SignedIn } from '../web/request-context.ts';
import { PasskeyForm } from './passkeys/passkey-form.tsx';

/** Somebody whom the demo lets you be with one click. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  /** Where they arrive; their work when not said. */
  readonly goesTo?: string;
}

function Carried({ returnTo }: { returnTo: string }) {
  return <input type="hidden" name="return" value={returnTo} />;
}

/** The page to sign in. What was written before the sign-in ended waits on the server for whoever wrote it. */
export function SignInPage(props: {
  returnTo: string;
  /** A sign-in has ended in the middle of a form: whether what was written is kept. */
  ended?: 'kept' | 'lost';
  /** What stood in the form, where nobody could tell whose it is: to be copied. */
  written?: FormFields;
  email: string;
  demoPeople: readonly DemoPerson[];
  error?: string;
}) {
  const { returnTo, ended, written, email, demoPeople, error } = props;
  return (
    <>
      {error ? (
        <ErrorSummary titleText="There is a problem" errorList={[{ href: '#email', text: error }]} />
      ) : null}
      <h1 class="govuk-heading-l">Sign in</h1>
      {ended ? (
        <InsetText
          text={
            ended === 'kept'
              ? 'Your sign-in has ended. We have kept what you wrote, and only you can see it. Sign in to save it.'
              : 'Your sign-in has ended. Copy what you wrote before you sign in.'
          }
        />
      ) : null}
      {written ? <WhatWasWritten fields={written} /> : null}
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
                <Carried returnTo={returnTo} />
                <input type="hidden" name="person" value={id} />
                <Button classes="govuk-button--secondary" text={`${name}, ${does}`} />
              </form>
            ))}
          </div>
          <h2 class="govuk-heading-m">Or with an account</h2>
        </section>
      ) : null}
      <PasskeyForm action="/sign-in/passkey" text="Sign in with a passkey" fields={{ return: returnTo }} />
      <form method="post" action="/sign-in" novalidate>
        <Carried returnTo={returnTo} />
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
          hint={{ text: '6 digits. They change every 30 seconds.' }}
          value=""
        />
        <Button text="Sign in" />
      </form>
    </>
  );
}

/** What was kept for the visitor: one press saves it, or throws it away. */
export function KeptPage({ kept, person }: { kept: readonly KeptForm[]; person: SignedIn }) {
  return (
    <>
      <h1 class="govuk-heading-l">What you wrote is here</h1>
      {kept.length === 0 ? <p class="govuk-body">Nothing is kept for you.</p> : null}
      {kept.length > 0 ? (
        <p class="govuk-body">
          Your sign-in had ended when you sent it. Save it now, and carry on where you were.
        </p>
      ) : null}
      {kept.map((form) => (
        <section class="hearth-card">
          <p class="govuk-body">It was sent to {form.path}</p>
          <WhatWasWritten fields={form.fields} />
          <SendAgain kept={form} csrfToken={person.csrfToken} label="Save what I wrote" />
          <form method="post" action={`/kept/${form.id}/discard`}>
            <CsrfField person={person} />
            <Button text="Delete it" classes="govuk-button--secondary" />
          </form>
        </section>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href="/my-work">
          Go to my work
        </a>
      </p>
    </>
  );
}
