import { dayInWords } from '../../platform/clock/index.ts';
import { Button, Details, Radios, Tag, Textarea } from '../../platform/html/index.ts';
import {
  CsrfField,
  ErrorList,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../platform/web/index.ts';
import { childName } from '../child-name.ts';
import { DayField } from '../day-field.tsx';
import { retentionRules } from '../sharing/retention.ts';
import { type DueRecord, outcomes } from './records.ts';

/** The records whose time comes within a year, and how long each kind is kept. */
export function DueRecordsPage({ due, today }: { due: readonly DueRecord[]; today: string }) {
  return (
    <>
      <h1 class="govuk-heading-l">Records that are due</h1>
      <p class="govuk-body">
        Nothing is destroyed by itself. When its time comes, somebody looks at a record and says what happens
        to it.
      </p>
      {due.length === 0 ? <p class="govuk-body">No record of your authority is due within a year.</p> : null}
      <ul class="govuk-list">
        {due.map((record) => (
          <li class="hearth-card">
            <p class="govuk-body">
              <a class="govuk-link" href={`/retention/${record.child_id}`}>
                {childName(record)}
              </a>{' '}
              {record.due_on <= today ? <Tag text="Due" classes="govuk-tag--yellow" /> : null}
            </p>
            <p class="govuk-body-s">
              Born {dayInWords(record.date_of_birth)}. Kept until {dayInWords(record.due_on)}.
            </p>
          </li>
        ))}
      </ul>
      <Details summaryText="How long each kind of record is kept">
        <ul class="govuk-list govuk-list--bullet">
          {retentionRules.map(({ record, keptUntil, source, confirmed }) => (
            <li>
              {record}: {keptUntil}. {source}
              {confirmed ? '' : '. To be confirmed by somebody who knows the law'}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}

/** Looking at one record whose time has come. */
export function ReviewRecordPage(props: {
  record: DueRecord;
  entryId: string;
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { record, entryId, form, errors, person } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">The record of {childName(record)}</h1>
      <p class="govuk-body">
        Kept until {dayInWords(record.due_on)}. Before anything goes, think of whoever may still want to know
        who they were: the person themselves, a brother or sister, an inquiry.
      </p>
      <form method="post" action={`/retention/${record.child_id}`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="entry" value={entryId} />
        <Radios
          name="outcome"
          idPrefix="outcome"
          fieldset={{ legend: { text: 'What comes of it', classes: 'govuk-fieldset__legend--s' } }}
          value={one(form, 'outcome')}
          errorMessage={errors.outcome ? { text: errors.outcome } : undefined}
          items={Object.entries(outcomes).map(([value, text]) => ({ value, text }))}
        />
        <Textarea
          id="reason"
          name="reason"
          rows={3}
          label={{ text: 'Why', classes: 'govuk-label--s' }}
          value={one(form, 'reason')}
          errorMessage={errors.reason ? { text: errors.reason } : undefined}
        />
        <DayField
          name="again"
          label="When it is looked at again"
          hint="Not when it may be destroyed."
          form={form}
          errors={errors}
        />
        <Button text="Keep this decision" preventDoubleClick />
      </form>
    </>
  );
}
