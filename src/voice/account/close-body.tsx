import { ActionForm, type Filled } from '../../platform/forms/index.ts';

/** Asked once more before the account closes. */
export function CloseBody({ form }: { form: Filled }) {
  return (
    <>
      <p class="govuk-body">You cannot sign in any more after this. Your words stay with your record.</p>
      <p class="govuk-body">If you want to come back, start again. Two adults must agree.</p>
      <ActionForm of={form} button="Yes, close my account" classes="govuk-button--warning" />
      <p class="govuk-body">
        <a class="govuk-link" href="/me/account">
          No, keep it
        </a>
      </p>
    </>
  );
}
