import { ActionForm, type Filled } from '../forms/index.ts';
import { InsetText } from '../html/index.ts';
import { type FormFields, WhatWasWritten } from '../web/index.ts';
import { PasskeyForm } from './passkeys/passkey-form.tsx';
import { ProviderButtons } from './provider/provider-pages.tsx';

/** Somebody whom the demo lets you be with one click. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  /** Where they arrive; their work when not said. */
  readonly goesTo?: string;
}

/** The forms of the page. */
export interface SignInForms {
  readonly signIn: Filled;
  readonly passkey: Filled;
  /** Each person of the demo, with the form that is theirs. */
  readonly demo: readonly { readonly person: DemoPerson; readonly form: Filled }[];
}

/** A sign-in that ended in the middle of a form, with what stood in it where nobody could tell whose it is: to be copied. */
function Ended({ written }: { written: FormFields | null }) {
  if (!written)
    return (
      <InsetText text="Your sign-in has ended. We have kept what you wrote, and only you can see it. Sign in to save it." />
    );
  return (
    <>
      <InsetText text="Your sign-in has ended. Copy what you wrote before you sign in." />
      <WhatWasWritten fields={written} />
    </>
  );
}

function Demo({ demo }: Pick<SignInForms, 'demo'>) {
  if (demo.length === 0) return null;
  return (
    <section aria-labelledby="demo">
      <h2 class="govuk-heading-m" id="demo">
        Try the demo as
      </h2>
      <div class="hearth-demo-people">
        {demo.map(({ person: { name, does }, form }) => (
          <ActionForm of={form} button={`${name}, ${does}`} classes="govuk-button--secondary" />
        ))}
      </div>
      <h2 class="govuk-heading-m">Or with an account</h2>
    </section>
  );
}

/** The page to sign in. What was written before the sign-in ended waits on the server for whoever wrote it. */
export function SignInPage(props: {
  forms: SignInForms;
  /** The sign-ins that organisations have already. */
  providers: readonly { readonly id: string; readonly name: string }[];
  returnTo: string;
  ended?: { written: FormFields | null };
}) {
  const { forms, ended, ...work } = props;
  const { signIn, passkey, demo } = forms;
  return (
    <>
      <h1 class="govuk-heading-l">Sign in</h1>
      {ended ? <Ended {...ended} /> : null}
      <p class="govuk-body">
        If someone is in danger now, do not sign in.{' '}
        <a class="govuk-link" href="/">
          Go to the guide
        </a>
        .
      </p>
      <Demo demo={demo} />
      <ProviderButtons {...work} />
      <PasskeyForm of={passkey} button="Sign in with a passkey" />
      <ActionForm of={signIn} button="Sign in" />
    </>
  );
}
