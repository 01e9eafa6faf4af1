import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { registeredName } from '../child-name.ts';
import { AnswerPart, type Backups } from './answer-part.tsx';
import type { OpenAsk, Refused } from './destruction.ts';
import type { Hold } from './holds.ts';
import { HoldsPart } from './holds-part.tsx';
import type { DueRecord } from './records.ts';

/** The forms on the page of a record. */
export interface FormsOfRecord {
  readonly review: Filled;
  readonly answer: Filled;
  readonly hold: Filled;
  /** By the id of the hold. */
  readonly lifts: Readonly<Record<string, Filled>>;
}

/** One record whose time has come: what stops its end, what is proposed, and what holds it. */
export function RecordPage(props: {
  record: DueRecord;
  stops: readonly string[];
  ask: OpenAsk | undefined;
  refused: readonly Refused[];
  holds: readonly Hold[];
  backups: Backups;
  forms: FormsOfRecord;
}) {
  const { record, stops, ask, refused, holds, backups, forms } = props;
  return (
    <>
      <h1 class="govuk-heading-l">The record of {registeredName(record)}</h1>
      <p class="govuk-body">
        Kept until {dayInWords(record.due_on)}. Before anything is destroyed, think about who may still want
        to know: the person themselves, a brother or sister, an inquiry.
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
        <AnswerPart {...{ ask, backups }} form={forms.answer} />
      ) : (
        <ActionForm of={forms.review} button="Keep this decision" />
      )}
      {refused.map(({ name, answered_at, refused_because }) => (
        <p class="govuk-body hearth-words">
          A proposal to destroy it was refused by {name}, {londonTime(answered_at)}: {refused_because}
        </p>
      ))}
      <HoldsPart holds={holds} form={forms.hold} lifts={forms.lifts} />
    </>
  );
}
