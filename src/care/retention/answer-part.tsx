import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled, Unseen } from '../../platform/forms/index.ts';
import { WarningText } from '../../platform/html/index.ts';
import type { OpenAsk } from './destruction.ts';

/** How far back copies reach: what is destroyed today stands in them until then. */
export interface Backups {
  readonly last: Date | null;
  readonly keptDays: number | null;
  /** Until when the older ones are kept, from today; null when nobody has said how long. */
  readonly until: string | null;
}

/** What is known of the backups, before somebody agrees. */
function BackupsInWords({ last, keptDays, until }: Backups) {
  return (
    <p class="govuk-body">
      {last === null
        ? 'Hearth does not know of any backup. Ask the people who run the service. '
        : `The last backup that Hearth knows of was made on ${londonTime(last)}. `}
      {keptDays === null || until === null
        ? 'Nobody has set how long backups are kept. The record stays in each backup until that backup is deleted.'
        : `Backups are kept for ${keptDays} days: until ${dayInWords(until)} older ones may still hold the record.`}
    </p>
  );
}

function TakeBack({ form }: { form: Filled }) {
  return (
    <>
      <p class="govuk-body">Someone else in information governance must agree.</p>
      <ActionForm of={form} button="Take the proposal back" classes="govuk-button--secondary">
        <Unseen of={form} except={['reason']} />
        <Fields of={form} only={['reason']} />
      </ActionForm>
    </>
  );
}

function Agree({ form }: { form: Filled }) {
  return (
    <>
      <WarningText text="If you agree, everything about this person is destroyed at once, with their own account. Nobody can bring it back. A certificate is kept, without a name." />
      <ActionForm of={form} button="Answer" classes="govuk-button--warning" />
    </>
  );
}

/** Answering the proposal of somebody else; whoever made it can only take it back. */
export function AnswerPart({ ask, backups, form }: { ask: OpenAsk; backups: Backups; form: Filled }) {
  return (
    <>
      <h2 class="govuk-heading-m">Someone has proposed destroying this record</h2>
      <p class="govuk-body hearth-words">{ask.reason}</p>
      <p class="govuk-body">
        {ask.mine ? 'You' : ask.proposed_by_name}, {londonTime(ask.proposed_at)}
      </p>
      <BackupsInWords {...backups} />
      {ask.mine ? <TakeBack form={form} /> : <Agree form={form} />}
    </>
  );
}
