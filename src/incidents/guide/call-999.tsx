/** The way up: below 999 it stands on every question and ends what is to do now. */
export function Call999IfDangerous() {
  return (
    <p class="govuk-body hearth-way-up">
      <strong>
        If it becomes dangerous,{' '}
        <a class="govuk-link" href="tel:999">
          call 999
        </a>
        .
      </strong>
    </p>
  );
}
