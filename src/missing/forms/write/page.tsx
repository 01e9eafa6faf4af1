import { type ChildToday, calledName } from '../../../care/index.ts';
import { Button, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { EntryField } from '../../parts/written-once.tsx';
import { formQuestions, withChildWords } from '../form-fields.ts';

/** Writing part one: what stood there is filled in, and saving makes a new version. */
export function WriteFormPage(props: {
  child: ChildToday;
  /** What is filled in: what was written just now, else the latest version. */
  values: Readonly<Record<string, string>>;
  /** The number of the latest version; 0 for none. */
  seen: number;
  entry: string;
  mayWriteHealth: boolean;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { child, values, seen, entry, mayWriteHealth, errors, person } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const area = (name: string, label: string, hint: string) => (
    <Textarea
      id={name}
      name={name}
      rows={4}
      label={{ text: label, classes: 'govuk-label--s' }}
      hint={{ text: hint }}
      value={values[name] ?? ''}
      errorMessage={error(name)}
    />
  );
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">If {calledName(child)} is ever missing</h1>
      <p class="govuk-body">
        Write this with them. It is read in the night when nobody knows where they are, and goes with them
        when they move. The police get it only when they are reported. Saving makes a new version; what stood
        there stays.
      </p>
      <form method="post" action={`/children/${child.id}/missing/form`} novalidate>
        <CsrfField person={person} />
        <EntryField id={entry} />
        <input type="hidden" name="seen" value={String(seen)} />
        <Radios
          idPrefix="with_child"
          name="with_child"
          fieldset={{ legend: { text: 'Did they take part?', classes: 'govuk-fieldset__legend--s' } }}
          items={Object.entries(withChildWords).map(([value, text]) => ({ value, text }))}
          value={values.with_child ?? ''}
          errorMessage={error('with_child')}
        />
        {area(
          'own_words',
          'What they say about it, in their own words',
          'Write it as they say it. It stays theirs: it is kept beside what they said before, and nobody changes it.',
        )}
        {formQuestions.map(({ name, label, hint }) => area(name, label, hint))}
        {mayWriteHealth
          ? area(
              'health',
              'What police need to know of their health',
              'Only that: medicine they must have, what to do in an emergency. Nothing else of their health.',
            )
          : null}
        <Button text="Save this version" />
      </form>
    </>
  );
}
