import { PhotographImage } from '../../../care/index.ts';
import { dayInWords, momentInWords } from '../../../platform/clock/index.ts';
import { formQuestions, withChildWords } from '../form-fields.ts';
import type { PhotographOfForm } from '../photograph/photographs.ts';
import type { FormVersion, WordsBeside } from './get-forms.ts';

/** What is read beside a version: what belongs to the child, whichever version it is. */
export interface Beside {
  readonly health: WordsBeside | undefined;
  readonly ownWords: readonly WordsBeside[];
  readonly photograph: PhotographOfForm | undefined;
}

/** The child's own words, first and as they said them. */
export function OwnWordsList({ words }: { words: readonly WordsBeside[] }) {
  if (words.length === 0)
    return <p class="govuk-body">Nothing yet. Ask them, and write down what they say in their words.</p>;
  return (
    <ul class="govuk-list">
      {words.map((said) => (
        <li>
          <blockquote class="hearth-quote hearth-words">{said.words}</blockquote>
          <p class="govuk-hint">
            Written down by {said.written_by_name}, {momentInWords(said.written_at)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The photograph by which somebody could know them, and the day it was taken. */
export function DatedPhotograph({ photograph }: { photograph: PhotographOfForm | undefined }) {
  if (!photograph) return <p class="govuk-body">There is no photograph yet.</p>;
  return (
    <>
      <PhotographImage id={photograph.photograph_id} alt="What they looked like on the day below" />
      <p class="govuk-body">Taken on {dayInWords(photograph.taken_on)}.</p>
    </>
  );
}

/** A version of part one, answer by answer; what nobody wrote is said to be missing. */
export function FormAnswers({ form, beside }: { form: FormVersion; beside: Beside }) {
  return (
    <>
      <h2 class="govuk-heading-m">What they say themselves</h2>
      <OwnWordsList words={beside.ownWords} />
      <h2 class="govuk-heading-m">Photograph</h2>
      <DatedPhotograph photograph={beside.photograph} />
      {formQuestions.map(({ name, label }) => (
        <>
          <h2 class="govuk-heading-m">{label}</h2>
          <p class="govuk-body hearth-words">{form[name] || 'Nothing has been written here.'}</p>
        </>
      ))}
      {beside.health ? (
        <>
          <h2 class="govuk-heading-m">What the police need to know about their health</h2>
          <p class="govuk-body hearth-words">{beside.health.words}</p>
          <p class="govuk-hint">
            Written by {beside.health.written_by_name}, {momentInWords(beside.health.written_at)}
          </p>
        </>
      ) : null}
      <p class="govuk-hint">
        Version {form.version}, written by {form.written_by_name}, {momentInWords(form.written_at)}
        {form.setting_name ? `, at ${form.setting_name}` : ''}. {withChildWords[form.with_child]}.
      </p>
    </>
  );
}
