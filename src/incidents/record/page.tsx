import { Button, InsetText } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { Field } from './field.tsx';
import { Hints } from './hints.tsx';
import type { RecordField, RecordPage } from './record-fields.ts';

/** The part of a draft that another device saved meanwhile. */
export type OtherVersion = Readonly<Record<string, string>>;

function Fields(props: { page: RecordPage; values: Readonly<Record<string, string>>; errors: FieldErrors }) {
  const { page, values, errors } = props;
  const one = (field: RecordField) => (
    <Field field={field} value={values[field.name] ?? ''} error={errors[field.name]} />
  );
  const shown = page.fields.filter(({ onlyIf }) => !onlyIf);
  return (
    <>
      {shown.map((field) => {
        const inside = page.fields.filter(({ onlyIf }) => onlyIf?.field === field.name);
        if (inside.length === 0) return one(field);
        return (
          <div class="hearth-depends">
            {one(field)}
            <div class="hearth-depends__rest">{inside.map(one)}</div>
          </div>
        );
      })}
    </>
  );
}

/** One page of the record. What is typed is saved as it is typed where scripts run, and with the button everywhere. */
export function RecordFieldsPage(props: {
  draftId: string;
  version: number;
  /** The mark of this page, on this device. */
  writer: string;
  page: RecordPage;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
  otherChildren: readonly string[];
  otherVersion?: OtherVersion;
  person: SignedIn;
  called: string;
}) {
  const { draftId, version, page, values, errors, otherVersion, person } = props;
  const other = Object.entries(otherVersion ?? {}).filter(([name, text]) => text !== (values[name] ?? ''));
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">Record about {props.called}</span>
      <h1 class="govuk-heading-l">{page.title}</h1>
      {page.lead ? <p class="govuk-body">{page.lead}</p> : null}
      {other.length > 0 ? (
        <section class="hearth-conflict" aria-labelledby="other-version">
          <h2 class="govuk-heading-m" id="other-version">
            This page was changed somewhere else
          </h2>
          <p class="govuk-body">
            Below is what you wrote here. The other version says: copy what you need, then save.
          </p>
          {other.map(([name, text]) => (
            <InsetText classes="hearth-words">{`${page.fields.find((field) => field.name === name)?.label ?? name}: ${text}`}</InsetText>
          ))}
        </section>
      ) : null}
      <Hints page={page} fields={values} otherChildren={props.otherChildren} />
      <form method="post" action={`/records/${draftId}/page/${page.id}`} novalidate data-hearth-draft>
        <CsrfField person={person} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="writer" value={props.writer} />
        <Fields page={page} values={values} errors={errors} />
        <p class="govuk-hint" role="status" data-hearth-saved />
        <div class="govuk-button-group">
          <Button text="Save and continue" preventDoubleClick />
          <Button
            text="Save and come back later"
            name="later"
            value="yes"
            classes="govuk-button--secondary"
          />
        </div>
      </form>
    </>
  );
}
