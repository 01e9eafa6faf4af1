/** Who an answer names has a number that only those who have signed in see: here is the way to it. */
export function YourNumbers() {
  return (
    <p class="govuk-body">
      Once you have signed in,{' '}
      <a class="govuk-link" href="/numbers">
        Telephone numbers
      </a>{' '}
      has those of your manager on call, the duty team and the police of your area.
    </p>
  );
}
