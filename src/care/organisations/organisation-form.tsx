import { Button, Input, Radios } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { organisationKinds } from './kinds.ts';

/** The form of an organisation, new or known. A kind, once given, stays. */
export function OrganisationForm(props: {
  action: string;
  title: string;
  entryId?: string;
  values: Readonly<Record<string, string>>;
  fixedKind: boolean;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { action, title, entryId, values, fixedKind, errors, person } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const code = (name: string, label: string, hint: string) => (
    <Input
      id={name}
      name={name}
      label={{ text: label, classes: 'govuk-label--s' }}
      hint={{ text: hint }}
      value={values[name] ?? ''}
      classes="govuk-input--width-10"
      autocomplete="off"
      spellcheck={false}
      errorMessage={error(name)}
    />
  );
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{title}</h1>
      <form method="post" action={action} novalidate>
        <CsrfField person={person} />
        {entryId ? <input type="hidden" name="entry" value={entryId} /> : null}
        <Input
          id="name"
          name="name"
          label={{ text: 'Name', classes: 'govuk-label--s' }}
          value={values.name ?? ''}
          autocomplete="off"
          errorMessage={error('name')}
        />
        {fixedKind ? (
          <input type="hidden" name="kind" value={values.kind ?? ''} />
        ) : (
          <Radios
            name="kind"
            idPrefix="kind"
            fieldset={{ legend: { text: 'What it is', classes: 'govuk-fieldset__legend--s' } }}
            value={values.kind}
            errorMessage={error('kind')}
            items={Object.entries(organisationKinds).map(([value, text]) => ({ value, text }))}
          />
        )}
        {code('gss', 'GSS code', 'A letter and eight digits. Leave it empty where there is none.')}
        {code('dfe', 'DfE number', 'Three digits, of a local authority.')}
        {code('urn', 'URN', 'Of Ofsted or of a school.')}
        <Button text="Save" preventDoubleClick />
      </form>
    </>
  );
}
