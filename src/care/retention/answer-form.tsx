import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { Button, Radios, Textarea, WarningText } from '../../platform/html/index.ts';
import {
  CsrfField,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../platform/web/index.ts';
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

/** Answering the proposal of somebody else; whoever made it can only take it back. */
export function AnswerForm(props: {
  childId: string;
  ask: OpenAsk;
  backups: Backups;
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { childId, ask, backups, form, errors, person } = props;
  return (
    <>
      <h2 class="govuk-heading-m">It is proposed that this record is destroyed</h2>
      <p class="govuk-body hearth-words">{ask.reason}</p>
      <p class="govuk-body">
        {ask.mine ? 'You' : ask.proposed_by_name}, {londonTime(ask.proposed_at)}
      </p>
      <BackupsInWords {...backups} />
      <form method="post" action={`/retention/${childId}/answers`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="ask" value={ask.id} />
        {ask.mine ? (
          <>
            <p class="govuk-body">Somebody else of information governance has to agree.</p>
            <input type="hidden" name="answer" value="refuse" />
          </>
        ) : (
          <>
            <WarningText text="If you agree, everything about this person is destroyed at once, with their own account. Nobody can bring it back. A certificate stays, without a name." />
            <Radios
              name="answer"
              idPrefix="answer"
              fieldset={{
                legend: { text: 'Do you agree that it is destroyed?', classes: 'govuk-fieldset__legend--s' },
              }}
              value={one(form, 'answer')}
              errorMessage={errors.answer ? { text: errors.answer } : undefined}
              items={[
                { value: 'agree', text: 'Yes, destroy it' },
                { value: 'refuse', text: 'No, it stays for now' },
              ]}
            />
          </>
        )}
        <Textarea
          id="reason"
          name="reason"
          rows={3}
          label={{
            text: ask.mine ? 'Why you take it back' : 'If it stays, why',
            classes: 'govuk-label--s',
          }}
          value={one(form, 'reason')}
          errorMessage={errors.reason ? { text: errors.reason } : undefined}
        />
        <Button
          text={ask.mine ? 'Take the proposal back' : 'Answer'}
          classes={ask.mine ? 'govuk-button--secondary' : 'govuk-button--warning'}
          preventDoubleClick
        />
      </form>
    </>
  );
}
