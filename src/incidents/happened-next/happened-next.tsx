import { londonTime } from '../../platform/clock/index.ts';
import { Button, Details, Input, Radios, Textarea } from '../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import type { WholeIncident } from '../incident/get-incident.ts';
import { EntryField } from '../written-once.tsx';
import { eventInWords, incidentEvents } from './events.ts';

const fields = ['event', 'eventDay', 'eventTime', 'eventWords'];

/** What happened after the incident, and the form that notes more: each event makes the steps that waited for it. */
export function HappenedNext(props: {
  incident: WholeIncident;
  person: SignedIn;
  mayAdd: boolean;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
  newId: () => string;
}) {
  const { incident, person, mayAdd, values, errors, newId } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <h2 class="govuk-heading-m" id="happened-next">
        What happened next
      </h2>
      {incident.events.length === 0 ? (
        <p class="govuk-body">Nothing has been noted yet.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {incident.events.map(({ event, happened_at, words, noted_by }) => (
            <li>
              {eventInWords[event]}, {londonTime(happened_at)}. Noted by {incident.nameOf(noted_by)}.
              {words && <span class="hearth-words"> {words}</span>}
            </li>
          ))}
        </ul>
      )}
      {mayAdd ? (
        <Details
          summaryText="Note what happened next"
          open={fields.some((name) => errors[name] !== undefined)}
        >
          <p class="govuk-body">When you note something here, its next steps are added.</p>
          <form method="post" action={`/incidents/${incident.id}/events`} novalidate>
            <CsrfField person={person} />
            <EntryField id={newId()} />
            <Radios
              name="event"
              idPrefix="event"
              fieldset={{ legend: { text: 'What happened', classes: 'govuk-fieldset__legend--s' } }}
              errorMessage={error('event')}
              value={values.event}
              items={incidentEvents.map((event) => ({ value: event, text: eventInWords[event] }))}
            />
            <Input
              id="eventDay"
              name="eventDay"
              type="date"
              classes="govuk-input--width-10"
              label={{ text: 'Day' }}
              value={values.eventDay ?? ''}
              errorMessage={error('eventDay')}
            />
            <Input
              id="eventTime"
              name="eventTime"
              type="time"
              classes="govuk-input--width-5"
              label={{ text: 'Time' }}
              value={values.eventTime ?? ''}
              errorMessage={error('eventTime')}
            />
            <Textarea
              id="eventWords"
              name="eventWords"
              rows={3}
              label={{ text: 'Details (optional)' }}
              value={values.eventWords ?? ''}
              errorMessage={error('eventWords')}
            />
            <Button text="Save" preventDoubleClick />
          </form>
        </Details>
      ) : null}
    </>
  );
}
