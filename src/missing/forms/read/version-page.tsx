import { type ChildToday, registeredName, WhoItIs } from '../../../care/index.ts';
import { StepCard, type StepInList } from '../../../follow-up/index.ts';
import { londonDate, momentInWords } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Button, InsetText } from '../../../platform/html/index.ts';
import type { AtThisHome } from '../check/waits-for-home.ts';
import { type Beside, FormAnswers } from './form-answers.tsx';
import type { FormCheck, FormVersion } from './get-forms.ts';

/** What stands on the page of a version. */
export interface FormPageProps {
  readonly child: ChildToday;
  readonly form: FormVersion;
  readonly beside: Beside;
  readonly versions: readonly FormVersion[];
  readonly checks: readonly FormCheck[];
  readonly steps: readonly StepInList[];
  readonly atHome: AtThisHome;
  /** To take it on, for whoever answers for the home where the child lives. */
  readonly takeOn: Filled | null;
  /** To ask the home to. */
  readonly ask: Filled;
  readonly mayAdd: boolean;
  readonly now: Date;
  readonly print: boolean;
}

function Checks({ checks }: FormPageProps) {
  if (checks.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Which homes have had it</h2>
      <ul class="govuk-list">
        {checks.map(({ verdict, words, person_name, setting_name, happened_at }) => (
          <li class="hearth-card">
            <p class="govuk-body">
              {verdict === 'accepted' ? 'Taken on' : 'Asked about'} by {person_name}
              {setting_name ? `, ${setting_name}` : ''}, {momentInWords(happened_at)}
            </p>
            {words ? <p class="govuk-body hearth-words">{words}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Versions({ form, versions }: FormPageProps) {
  if (versions.length < 2) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Versions</h2>
      <ul class="govuk-list">
        {versions.map(({ id, version, written_at, written_by_name }) => (
          <li>
            {id === form.id ? (
              <strong>Version {version}</strong>
            ) : (
              <a class="govuk-link" href={`/missing/forms/${id}`}>
                Version {version}
              </a>
            )}
            , {written_by_name}, {momentInWords(written_at)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A version of part one, whether it is the latest, and how it stands with the home where the child lives. */
export function FormPage(props: FormPageProps) {
  const { child, form, beside, versions, steps, atHome, takeOn, ask, mayAdd, now, print } = props;
  const isLatest = versions[0]?.id === form.id;
  const waits = isLatest && (atHome === 'waits' || atHome === 'questions');
  if (print) {
    return (
      <>
        <h1 class="govuk-heading-l">{registeredName(child)}: information form, part one</h1>
        <WhoItIs {...child} on={londonDate(form.written_at)} />
        <FormAnswers form={form} beside={beside} />
      </>
    );
  }
  return (
    <>
      <h1 class="govuk-heading-l">{registeredName(child)}: information form, part one</h1>
      <WhoItIs {...child} on={londonDate(form.written_at)} />
      {isLatest ? null : <InsetText text="This is an earlier version. The latest is in the list below." />}
      {waits && !takeOn ? (
        <InsetText text="The home where they live now has not taken this form on yet." />
      ) : null}
      {waits && takeOn ? <ActionForm of={takeOn} button="Send" /> : null}
      {waits && !takeOn && mayAdd ? (
        <ActionForm of={ask} button="Ask the new home to take it on" classes="govuk-button--secondary" />
      ) : null}
      <FormAnswers form={form} beside={beside} />
      {isLatest && mayAdd ? (
        <Button text="Bring it up to date" href={`/children/${child.id}/missing/form`} />
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href={`/missing/forms/${form.id}?print=1`}>
          Print
        </a>
      </p>
      <Checks {...props} />
      {steps.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Next steps</h2>
          <ul class="govuk-list">
            {steps.map((step) => (
              <StepCard step={step} now={now} />
            ))}
          </ul>
        </>
      ) : null}
      <Versions {...props} />
    </>
  );
}
