import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { PasskeyForm } from '../../platform/sign-in/index.ts';

/** Signing in again: with a passkey, or a made-up name and secret words; or for the first time with a code. */
export function SignInBody({ form, passkey }: { form: Filled; passkey: Filled }) {
  return (
    <>
      <PasskeyForm of={passkey} button="Use my passkey" />
      <ActionForm of={form} button="Sign in" />
      <h2 class="govuk-heading-m">Is it your first time?</h2>
      <p class="govuk-body">
        <a class="govuk-link" href="/me/start">
          Start my own page
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/me/start/go-on">
          I have a number
        </a>
      </p>
      <h2 class="govuk-heading-m">Did you forget?</h2>
      <p class="govuk-body">
        Start again. Your words are safe. Your advocate or your reviewing officer helps you.
      </p>
      <p class="govuk-body">
        You can{' '}
        <a class="govuk-link" href="/rights">
          read about your rights
        </a>{' '}
        and you do not need to sign in.
      </p>
    </>
  );
}

/** The first time: a word that only they know. */
export function StartBody({ form }: { form: Filled }) {
  return (
    <>
      <p class="govuk-body">Make up a word that only you know. Then you get a number.</p>
      <ActionForm of={form} button="Get my number" />
    </>
  );
}

/** The number, and what to do with it. */
export function NumberBody({ number }: { number: string }) {
  return (
    <>
      <p class="govuk-body">This is your number. Write it down. We show it once.</p>
      <p class="govuk-heading-l">{number}</p>
      <p class="govuk-body">Tell it to two adults. Both have to agree. Keep your word to yourself.</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>One can be a carer, or anyone who works with you.</li>
        <li>One must not work where you live: your social worker, adviser, advocate or reviewing officer.</li>
        <li>Did you have a page before? Then one must be your advocate or reviewing officer.</li>
      </ul>
      <p class="govuk-body">The number works for 7 days.</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/me/start/go-on">
          They have agreed: go on
        </a>
      </p>
    </>
  );
}

/** Going on with the number and the word. */
export function GoOnBody({ form, waits }: { form: Filled; waits: boolean }) {
  return (
    <>
      {waits ? (
        <p class="govuk-body">
          <strong>Not yet. Someone still has to agree.</strong> Ask the adults you told. Then try again.
        </p>
      ) : null}
      <ActionForm of={form} button="Go on" />
    </>
  );
}
