import { calledName } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import {
  Button,
  Checkboxes,
  Details,
  Input,
  Radios,
  Select,
  Tag,
  Textarea,
} from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { factorsByEdition, routes } from '../../protocol/index.ts';
import { DecisionCard } from '../incident/decision-card.tsx';
import type { WholeIncident } from '../incident/get-incident.ts';
import { SignedRecord } from '../incident/signed-record.tsx';
import { routeInWords } from '../route-in-words.ts';
import type { WaitingIncident } from './list-waiting.ts';

/** What waits for the reviewer. */
export function WaitingPage({ waiting }: { waiting: readonly WaitingIncident[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">Review</h1>
      {waiting.length === 0 ? <p class="govuk-body">Nothing waits for you.</p> : null}
      <ul class="govuk-list">
        {waiting.map((incident) => (
          <li class="hearth-card">
            <p class="govuk-body">
              <a class="govuk-link" href={`/incidents/${incident.id}/review`}>
                {incident.child_name}, {londonTime(incident.occurred_at)}
              </a>
            </p>
            <p class="govuk-body-s">
              <Tag
                text={`Level ${incident.level}`}
                classes={
                  incident.level === 3
                    ? 'govuk-tag--red'
                    : incident.level === 2
                      ? 'govuk-tag--yellow'
                      : 'govuk-tag--green'
                }
              />{' '}
              {routeInWords(incident.chosen_route)}, at {incident.setting_name}, by {incident.author_name}
              {incident.state === 'held' && incident.held_until
                ? `. Held until ${londonTime(incident.held_until)}`
                : ''}
              {incident.state === 'correction-asked' ? '. Waits for a correction' : ''}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

type Values = Readonly<Record<string, string>>;

function DecideForm(props: {
  incident: WholeIncident;
  person: SignedIn;
  values: Values;
  errors: FieldErrors;
  weighed: readonly string[];
}) {
  const { incident, person, values, errors, weighed } = props;
  const last = incident.decisions.at(-1);
  if (!last) return null;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const open = last.chosen_route === 'manager-decides';
  return (
    <form method="post" action={`/incidents/${incident.id}/decisions`} novalidate>
      <CsrfField person={person} />
      <Checkboxes
        name="factors"
        idPrefix="factors"
        fieldset={{ legend: { text: 'What you weighed', classes: 'govuk-fieldset__legend--s' } }}
        classes="govuk-checkboxes--small"
        values={[...weighed]}
        items={factorsByEdition[last.outcome.edition].map(({ id, text }) => ({ value: id, text }))}
      />
      <Radios
        name="goodEnough"
        idPrefix="goodEnough"
        fieldset={{
          legend: { text: 'Would this be good enough for my child?', classes: 'govuk-fieldset__legend--s' },
        }}
        errorMessage={error('goodEnough')}
        value={values.goodEnough}
        items={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
          { value: 'unsure', text: 'I am not sure' },
        ]}
      />
      <Textarea
        id="goodEnoughWords"
        name="goodEnoughWords"
        rows={2}
        label={{ text: 'Why do you think so?' }}
        value={values.goodEnoughWords ?? ''}
      />
      <Radios
        name="chosenRoute"
        idPrefix="chosenRoute"
        fieldset={{ legend: { text: 'What is done', classes: 'govuk-fieldset__legend--s' } }}
        errorMessage={error('chosenRoute')}
        value={values.chosenRoute}
        items={routes
          .filter((route) => route !== 'manager-decides')
          .map((route) => ({
            value: route,
            text: routeInWords(route),
            hint: route === last.route ? { text: 'What the Protocol gives' } : undefined,
          }))}
      />
      <Textarea
        id="reason"
        name="reason"
        rows={4}
        label={{ text: open ? 'Why you decide so' : 'Why the decision is changed' }}
        value={values.reason ?? ''}
        errorMessage={error('reason')}
      />
      <Button text={open ? 'Decide' : 'Change the decision'} preventDoubleClick />
    </form>
  );
}

/** Reviewing one record: decide, hold, ask for a correction, approve. Every earlier decision stays. */
export function ReviewPage(props: {
  incident: WholeIncident;
  deciders: readonly { id: string; name: string }[];
  person: SignedIn;
  values: Values;
  weighed: readonly string[];
  errors: FieldErrors;
}) {
  const { incident, deciders, person, values, weighed, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const action = (name: string): string => `/incidents/${incident.id}/${name}`;
  const open = incident.decisions.at(-1)?.chosen_route === 'manager-decides';
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">
        Review the record about {incident.child ? calledName(incident.child) : 'a child'}
      </h1>
      <SignedRecord incident={incident} />
      <h2 class="govuk-heading-m">What was decided</h2>
      {incident.decisions.toReversed().map((decision, index) => (
        <DecisionCard decision={decision} by={incident.nameOf(decision.decided_by)} latest={index === 0} />
      ))}
      <h2 class="govuk-heading-m">{open ? 'Your decision' : 'Change the decision'}</h2>
      {open ? (
        <DecideForm incident={incident} person={person} values={values} errors={errors} weighed={weighed} />
      ) : (
        <Details
          summaryText="Decide otherwise, with a reason"
          open={Boolean(errors.reason ?? errors.chosenRoute ?? errors.goodEnough)}
        >
          <DecideForm incident={incident} person={person} values={values} errors={errors} weighed={weighed} />
        </Details>
      )}
      <Details summaryText="Hold it in slow time" open={Boolean(errors.until ?? errors.decider)}>
        <form method="post" action={action('hold')} novalidate>
          <CsrfField person={person} />
          <p class="govuk-body">
            When nobody is in danger, a decision can wait until everybody is calm. At most 7 days.
          </p>
          <Input
            id="untilDay"
            name="untilDay"
            type="date"
            label={{ text: 'Until, day' }}
            value={values.untilDay ?? ''}
            errorMessage={error('until')}
          />
          <Input
            id="untilTime"
            name="untilTime"
            type="time"
            label={{ text: 'Until, time' }}
            value={values.untilTime ?? ''}
          />
          <Select
            id="decider"
            name="decider"
            label={{ text: 'Who decides then' }}
            errorMessage={error('decider')}
            value={values.decider}
            items={[
              { value: '', text: 'Choose somebody' },
              ...deciders.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <Textarea
            id="holdWords"
            name="holdWords"
            rows={2}
            label={{ text: 'What you wait for' }}
            value={values.holdWords ?? ''}
          />
          <Button text="Hold it" classes="govuk-button--secondary" />
        </form>
      </Details>
      <Details summaryText="Ask for a correction" open={errors.words !== undefined}>
        <form method="post" action={action('corrections')} novalidate>
          <CsrfField person={person} />
          <Textarea
            id="words"
            name="words"
            rows={3}
            label={{ text: 'What needs a correction' }}
            value={values.words ?? ''}
            errorMessage={error('words')}
          />
          <Button text="Ask the author" classes="govuk-button--secondary" />
        </form>
      </Details>
      <h2 class="govuk-heading-m">Approve</h2>
      {open ? <p class="govuk-body">Take the decision first.</p> : null}
      <form method="post" action={action('approve')} novalidate>
        <CsrfField person={person} />
        <Textarea
          id="approveWords"
          name="approveWords"
          rows={2}
          label={{ text: 'A word to the author or the team' }}
          value={values.approveWords ?? ''}
        />
        <Button text="Approve and sign" preventDoubleClick />
      </form>
    </>
  );
}
