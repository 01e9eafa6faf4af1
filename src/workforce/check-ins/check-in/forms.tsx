import type { ComponentChildren } from 'preact';
import { Button, Details, Radios } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors } from '../../../platform/web/index.ts';
import { MomentFields } from '../../form/day-fields.tsx';
import { WordsField } from '../../form/words-field.tsx';
import { stands } from '../../support-offers/stands.ts';
import type { CheckInPageProps } from './page.tsx';

/** One form of the page, closed until it is wanted or came back. */
function Form(props: {
  of: CheckInPageProps;
  path: string;
  summary: string;
  button: string;
  opened?: boolean;
  children: (fields: { values: Readonly<Record<string, string>>; errors: FieldErrors }) => ComponentChildren;
}) {
  const { of, path, summary, button, opened, children } = props;
  const sent = of.form === path;
  const { entry, values } = of;
  return (
    <Details summaryText={summary} open={sent || opened}>
      <form method="post" action={`/check-ins/${of.checkIn.id}/${path}`} novalidate>
        <CsrfField person={of.person} />
        <input type="hidden" name="entry" value={sent && values.entry ? values.entry : entry} />
        {children(sent ? { values, errors: of.errors } : { values: {}, errors: {} })}
        <Button text={button} preventDoubleClick />
      </form>
    </Details>
  );
}

/** The talk itself: health and welfare, asked after every time. */
export function TalkForm(props: CheckInPageProps) {
  const { checkIn, now } = props;
  if (!checkIn.i_hold_it) return null;
  const summary = checkIn.wasTalked ? 'We have talked again' : 'We have talked';
  return (
    <Form
      of={props}
      path="talks"
      summary={summary}
      button="Keep it with their file"
      opened={!checkIn.wasTalked}
    >
      {(fields) => (
        <>
          <MomentFields name="spoken" legend="On which day?" now={now} {...fields} />
          <WordsField
            name="health"
            label="How is their health?"
            hint="Ask every time. Injuries, sleep, pain, whether they saw a doctor."
            rows={3}
            {...fields}
          />
          <WordsField
            name="welfare"
            label="How are they?"
            hint="Ask every time. How they feel about it, about work, about going on."
            rows={3}
            {...fields}
          />
          <WordsField
            name="accident"
            label="Where is the accident record?"
            hint={
              checkIn.was_hurt
                ? 'They were hurt: the book and its number.'
                : 'When they were hurt. Else leave it empty.'
            }
            {...fields}
          />
          <WordsField name="words" label="Anything else?" hint="May stay empty." rows={2} {...fields} />
        </>
      )}
    </Form>
  );
}

/** Offering support: from what the organisation offers, in words. */
export function OfferForm(props: CheckInPageProps) {
  const { checkIn, offers } = props;
  if (!checkIn.i_hold_it) return null;
  return (
    <Form of={props} path="offers" summary="I have offered support" button="Keep the offer">
      {(fields) => (
        <>
          {offers.length > 0 ? <p class="govuk-body">What is on offer here:</p> : null}
          <ul class="govuk-list govuk-list--bullet">
            {offers.map(({ offer, reached_by, stands_in }) => (
              <li>
                {offer} ({reached_by}; {stands[stands_in].toLowerCase()})
              </li>
            ))}
          </ul>
          <WordsField name="offer" label="What did you offer?" rows={2} {...fields} />
        </>
      )}
    </Form>
  );
}

/** Whether they take the support up: their own answer, or as they said it. */
export function AnswerForm(props: CheckInPageProps) {
  const { checkIn, person } = props;
  const isMine = checkIn.person_id === person.personId;
  if (!checkIn.awaitsAnswer || !(isMine || checkIn.i_hold_it)) return null;
  const legend = isMine ? 'Do you want the support that was offered?' : 'Do they want the support?';
  return (
    <Form of={props} path="answers" summary="Answer the offer" button="Keep the answer" opened={isMine}>
      {({ values, errors }) => (
        <>
          <Radios
            name="accepts"
            idPrefix="accepts"
            fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
            items={[
              { value: 'yes', text: 'Yes' },
              { value: 'no', text: 'No' },
            ]}
            value={values.accepts}
            errorMessage={errors.accepts ? { text: errors.accepts } : undefined}
          />
          <WordsField
            name="answerWords"
            label="Anything to add?"
            hint="May stay empty."
            rows={2}
            {...{ values, errors }}
          />
        </>
      )}
    </Form>
  );
}

/** The talk could not be held yet: it stays due. */
export function PutOffForm(props: CheckInPageProps) {
  const { checkIn } = props;
  if (!checkIn.i_hold_it || checkIn.wasTalked) return null;
  return (
    <Form of={props} path="waits" summary="It could not be held yet" button="Keep the reason">
      {(fields) => <WordsField name="why" label="Why, and when will it be?" rows={2} {...fields} />}
    </Form>
  );
}

/** Words of the person, or of whoever speaks with them. */
export function NoteForm(props: CheckInPageProps) {
  const { checkIn, person } = props;
  if (!checkIn.i_hold_it && checkIn.person_id !== person.personId) return null;
  return (
    <Form of={props} path="notes" summary="Add something" button="Add it">
      {(fields) => <WordsField name="note" label="What do you want to add?" rows={3} {...fields} />}
    </Form>
  );
}
