import { Button } from '../../platform/html/index.ts';
import { CsrfField, type SignedIn } from '../../platform/web/index.ts';

/** Asked once more before the account closes. */
export function CloseBody({ person }: { person: SignedIn }) {
  return (
    <form method="post" action="/me/account/close">
      <CsrfField person={person} />
      <p class="govuk-body">You can not sign in any more after this. Your words stay with your record.</p>
      <p class="govuk-body">If you want to come back, start again. Two adults have to agree.</p>
      <Button text="Yes, close my account" classes="govuk-button--warning" />
      <p class="govuk-body">
        <a class="govuk-link" href="/me/account">
          No, keep it
        </a>
      </p>
    </form>
  );
}
