import { Words } from '../../platform/html/index.ts';

/** The way up: below 999 it stands on every question and ends what is to do now. */
export function Call999IfDangerous() {
  return (
    <p class="govuk-body hearth-way-up">
      <strong>
        <Words of="If it becomes dangerous, call 999." withNumbers />
      </strong>
    </p>
  );
}
