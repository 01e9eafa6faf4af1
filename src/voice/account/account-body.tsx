import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { type PasskeyAsk, PasskeyForm } from '../../platform/sign-in/index.ts';
import type { MySignIn } from './choose-secret.ts';

/** How I sign in: a passkey, or a made-up name and secret words; signing out everywhere; closing. */
export function AccountBody(props: {
  mine: MySignIn;
  passkeys: number;
  ask: PasskeyAsk;
  passkey: Filled;
  openedBy: string;
  secret: Filled;
  everywhere: Filled;
}) {
  const { mine, passkeys, ask, passkey, openedBy, secret, everywhere } = props;
  return (
    <>
      <p class="govuk-body">
        {mine.hasSecret || passkeys > 0
          ? 'You can sign in again at any time.'
          : 'Choose how you sign in next time. If you do not, you have to start again with two adults.'}
      </p>
      <h2 class="govuk-heading-m">Use your own phone</h2>
      <p class="govuk-body">
        {passkeys > 0
          ? 'You have a passkey. Your finger, your face or your phone code opens this page.'
          : 'A passkey is the safest way. Your finger, your face or your phone code opens this page.'}
      </p>
      <PasskeyForm of={passkey} ask={ask} button="Make a passkey" />
      <h2 class="govuk-heading-m">Or use secret words</h2>
      <ActionForm of={secret} button="Save" />
      <h2 class="govuk-heading-m">Sign out</h2>
      <p class="govuk-body">Did you sign in on a phone or computer that is not yours?</p>
      <ActionForm of={everywhere} button="Sign out everywhere" classes="govuk-button--secondary" />
      <h2 class="govuk-heading-m">About this account</h2>
      <p class="govuk-body">
        {openedBy} agreed to it. Adults who work with you can see that you have it. They cannot see how you
        sign in.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/me/account/close">
          Close my account
        </a>
      </p>
    </>
  );
}
