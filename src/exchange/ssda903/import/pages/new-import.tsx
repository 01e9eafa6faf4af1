import { Button, Details, Select } from '../../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../../platform/web/index.ts';
import { filesOfReturn } from '../../files/files-of-return.ts';
import type { Authority } from '../look/get-import.ts';
import { ChooseYear } from './choose-year.tsx';

/** Choosing the files of a return, and sending them. */
export function NewImportPage(props: {
  person: SignedIn;
  authorities: readonly Authority[];
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { person, authorities, values, errors } = props;
  const [only] = authorities;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Bring in a return</h1>
      <form method="post" action="/imports" enctype="multipart/form-data" novalidate>
        <CsrfField person={person} />
        {authorities.length === 1 && only ? (
          <>
            <input type="hidden" name="authority" value={only.id} />
            <p class="govuk-body">It is the return of {only.name}.</p>
          </>
        ) : (
          <Select
            id="authority"
            name="authority"
            label={{ text: 'Whose return is it?' }}
            errorMessage={errors.authority ? { text: errors.authority } : undefined}
            value={values.authority ?? ''}
            items={authorities.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
        <ChooseYear value={values.year ?? ''} unknown error={errors.year} />
        <div class={`govuk-form-group${errors.files ? ' govuk-form-group--error' : ''}`}>
          <label class="govuk-label" for="files">
            The files of the return
          </label>
          <div class="govuk-hint" id="files-hint">
            Choose all of them at once: the CSV files, or the one XML file. Their names do not matter; we know
            them by their columns.
          </div>
          {errors.files ? (
            <p class="govuk-error-message" id="files-error">
              <span class="govuk-visually-hidden">Error:</span> {errors.files}
            </p>
          ) : null}
          <input
            class="govuk-file-upload hearth-wide"
            id="files"
            name="files"
            type="file"
            multiple
            accept=".csv,.xml,text/csv,text/xml"
            aria-describedby={errors.files ? 'files-hint files-error' : 'files-hint'}
          />
        </div>
        <Details summaryText="Which files a return has">
          <ul class="govuk-list govuk-list--bullet">
            {filesOfReturn.map(({ table, about, first }) => (
              <li>
                {table}: {about}
                {first ? `, since ${first - 1}/${String(first).slice(2)}` : ''}
              </li>
            ))}
          </ul>
          <p class="govuk-body">Header is always needed. The others can be left out.</p>
        </Details>
        <Button text="Send the files" preventDoubleClick />
      </form>
    </>
  );
}
