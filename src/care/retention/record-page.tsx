import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { ErrorList, type FieldErrors, type FormFields, type SignedIn } from '../../platform/web/index.ts';
import { childName } from '../child-name.ts';
import { AnswerForm, type Backups } from './answer-form.tsx';
import type { OpenAsk } from './destruction.ts';
import { HoldForms } from './hold-forms.tsx';
import type { Hold } from './holds.ts';
import type { DueRecord } from './records.ts';
import { ReviewForm } from './review-form.tsx';

/** One record whose time has come: what stops its end, what is proposed, and what holds it. */
export function RecordPage(props: {
  record: DueRecord;
  stops: readonly string[];
  ask: OpenAsk | undefined;
  refused: readonly { id: string; name: string; answered_at: Date; refused_because: string }[];
  holds: readonly Hold[];
  backups: Backups;
  entryId: string;
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { record, stops, ask, refused, holds, backups, entryId, form, errors, person } = props;
  const childId = record.child_id;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">The record of {childName(record)}</h1>
      <p class="govuk-body">
        Kept until {dayInWords(record.due_on)}. Before anything goes, think of whoever may still want to know
        who they were: the person themselves, a brother or sister, an inquiry.
      </p>
      {stops.length > 0 ? (
        <>
          <p class="govuk-body">It cannot be destroyed yet:</p>
          <ul class="govuk-list govuk-list--bullet">
            {stops.map((stop) => (
              <li>{stop}</li>
            ))}
          </ul>
        </>
      ) : null}
      {ask ? (
        <AnswerForm {...{ childId, ask, backups, form, errors, person }} />
      ) : (
        <ReviewForm {...{ childId, entryId, form, errors, person }} />
      )}
      {refused.map(({ name, answered_at, refused_because }) => (
        <p class="govuk-body hearth-words">
          A proposal to destroy it was refused by {name}, {londonTime(answered_at)}: {refused_because}
        </p>
      ))}
      <HoldForms {...{ childId, entryId, holds, form, errors, person }} />
    </>
  );
}
