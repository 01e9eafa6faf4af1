import { type ChildToday, childName } from '../../../care/index.ts';
import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details } from '../../../platform/html/index.ts';
import { type Asked, inForm } from './questions.ts';

/** Asking what is to be done now: only what the answer needs. */
export function DecidePage(props: {
  child: ChildToday;
  form: Filled;
  asked: readonly Asked[];
  /** What the form says of the risks, and what was tried so far. */
  risks: string;
  attempts: number;
}) {
  const { child, form, asked, risks, attempts } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{childName(child)}: what to do now</h1>
      <p class="govuk-body">
        You have written down {attempts} {attempts === 1 ? 'attempt' : 'attempts'} to reach or find them.
      </p>
      {risks ? (
        <Details summaryText="What the information form says about the risks">
          <p class="govuk-body hearth-words">{risks}</p>
        </Details>
      ) : null}
      <ActionForm of={form} button="What should we do?">
        {asked.map((question) => (
          <input type="hidden" name={`asked-${inForm[question]}`} value="1" />
        ))}
        <Fields of={form} only={[...asked, 'vulnerability', 'concerns']} />
      </ActionForm>
    </>
  );
}
