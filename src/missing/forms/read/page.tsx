import { type ChildToday, calledName } from '../../../care/index.ts';
import { StepCard, type StepInList } from '../../../follow-up/index.ts';
import { Button, InsetText, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { momentInWords } from '../../moments/wall-clock.ts';
import { EntryField } from '../../parts/written-once.tsx';
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
  /** Whether the visitor answers for the home where the child lives. */
  readonly mayAccept: boolean;
  readonly mayAdd: boolean;
  readonly entry: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  readonly person: SignedIn;
  readonly now: Date;
  readonly print: boolean;
}

function Accept({ form, entry, values, errors, person }: FormPageProps) {
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <form method="post" action={`/missing/forms/${form.id}/checks`} novalidate>
      <CsrfField person={person} />
      <EntryField id={entry} />
      <Radios
        idPrefix="verdict"
        name="verdict"
        fieldset={{
          legend: { text: 'Do you take this form on for your home?', classes: 'govuk-fieldset__legend--m' },
        }}
        items={[
          { value: 'accepted', text: 'Yes, we know what it says and act on it' },
          { value: 'questions', text: 'We have something to ask first' },
        ]}
        value={values.verdict ?? ''}
        errorMessage={error('verdict')}
      />
      <Textarea
        id="words"
        name="words"
        rows={3}
        label={{ text: 'What you ask, or want to add' }}
        value={values.words ?? ''}
        errorMessage={error('words')}
      />
      <Button text="Send" />
    </form>
  );
}

function Ask({ form, person }: FormPageProps) {
  return (
    <form method="post" action={`/missing/forms/${form.id}/ask`}>
      <CsrfField person={person} />
      <Button text="Ask the new home to take it on" classes="govuk-button--secondary" />
    </form>
  );
}

function Checks({ checks }: FormPageProps) {
  if (checks.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">With whom it has been</h2>
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
  const { child, form, beside, versions, steps, atHome, mayAccept, mayAdd, errors, now, print } = props;
  const isLatest = versions[0]?.id === form.id;
  const waits = isLatest && (atHome === 'waits' || atHome === 'questions');
  if (print) {
    return (
      <>
        <h1 class="govuk-heading-l">{calledName(child)}: information form, part one</h1>
        <FormAnswers form={form} beside={beside} />
      </>
    );
  }
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{calledName(child)}: information form, part one</h1>
      {isLatest ? null : <InsetText text="This is an earlier version. The latest is in the list below." />}
      {waits && !mayAccept ? (
        <InsetText text="The home where they live now has not taken this form on yet." />
      ) : null}
      {waits && mayAccept ? <Accept {...props} /> : null}
      {waits && !mayAccept && mayAdd ? <Ask {...props} /> : null}
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
