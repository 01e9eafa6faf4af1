import { StepCard } from '../../../follow-up/index.ts';
import { londonTime } from '../../../platform/clock/index.ts';
import { Button, Checkboxes, Details, InsetText, Select } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { WordsField } from '../../form/words-field.tsx';
import type { Learning } from '../../learning/learning.ts';
import { CheckInCard } from '../list/card.tsx';
import type { IncidentOfCheckIns } from './incident-of.ts';

interface MakeProps {
  readonly incident: IncidentOfCheckIns;
  readonly learning: readonly Learning[];
  readonly person: SignedIn;
  readonly now: Date;
  readonly entry: string;
  readonly ticked: { readonly people: readonly string[]; readonly hurt: readonly string[] };
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
}

const small = 'govuk-fieldset__legend--s';

function WhoWasThere({ incident, person, ticked, values, errors }: MakeProps) {
  const known = new Set(incident.checkIns.map(({ person_id }) => person_id));
  const left = incident.staff.filter(({ id }) => !known.has(id));
  if (left.length === 0) return <p class="govuk-body">Everybody who works here has a talk.</p>;
  const boxes = (name: 'people' | 'hurt', legend: string, hint: string) => (
    <Checkboxes
      name={name}
      idPrefix={name}
      fieldset={{ legend: { text: legend, classes: small } }}
      hint={{ text: hint }}
      items={left.map(({ id, name: text }) => ({ value: id, text }))}
      values={[...ticked[name]]}
      errorMessage={errors[name] ? { text: errors[name] } : undefined}
    />
  );
  return (
    <form method="post" action={`/check-ins/of/${incident.id}`} novalidate>
      <CsrfField person={person} />
      {boxes('people', 'Who was there?', 'Everybody who works here and was part of it. Tick yourself too.')}
      {boxes(
        'hurt',
        'Who of them was hurt, or had it done to them?',
        incident.staffHurt
          ? 'The record says that somebody who works here was.'
          : 'Whoever wrote the record can be among them.',
      )}
      {incident.holders.length > 0 && left.some(({ id }) => incident.mine.has(id)) ? (
        <Select
          id="holder"
          name="holder"
          label={{ text: 'If you were there: who speaks with you?' }}
          hint={{
            text: 'Another manager, or whoever answers for the organisation. Nobody speaks with themselves.',
          }}
          items={[
            { value: '', text: 'Choose' },
            ...incident.holders.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          value={values.holder}
          errorMessage={errors.holder ? { text: errors.holder } : undefined}
        />
      ) : null}
      <Button text="Talks are due with them" preventDoubleClick />
    </form>
  );
}

function WhatWasLearnt({ incident, learning, person, now, entry, values, errors }: MakeProps) {
  const fields = { values, errors };
  const open = Boolean(errors.contributed || errors.change);
  return (
    <>
      <h2 class="govuk-heading-m">What led to it, and what changes</h2>
      <p class="govuk-body">This is part of the child's record. Say nothing here about how staff are.</p>
      <ul class="govuk-list">
        {learning.map(({ contributed, change, written_by_name, written_at }) => (
          <li class="hearth-card">
            <p class="govuk-body hearth-words">{contributed}</p>
            <p class="govuk-body hearth-words">To change: {change}</p>
            <span class="govuk-hint">
              {written_by_name}, {londonTime(written_at)}
            </span>
          </li>
        ))}
        {incident.planSteps.map((step) => (
          <StepCard step={step} now={now} />
        ))}
      </ul>
      <Details summaryText="Write down what led to it" open={open || learning.length === 0}>
        <form method="post" action={`/check-ins/of/${incident.id}/learning`} novalidate>
          <CsrfField person={person} />
          <input type="hidden" name="entry" value={entry} />
          <WordsField name="contributed" label="What led to it?" rows={3} {...fields} />
          <WordsField
            name="change"
            label="What is to change in the plan?"
            hint="So that it is less likely to happen again."
            rows={3}
            {...fields}
          />
          <Button text="Write it down" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      </Details>
    </>
  );
}

/** After an incident: who was there, the talks that are due with them, and what led to it. */
export function MakeCheckInsPage(props: MakeProps) {
  const { incident, person, now, errors } = props;
  const { made, left_open } = incident.counts;
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">
        {incident.as_it_stood.settingName}, {londonTime(incident.occurred_at)}
      </span>
      <h1 class="govuk-heading-l">How are those who were there?</h1>
      <p class="govuk-body">
        Speak with each of them within 48 hours. What they say is kept with their own file and is never shown
        with the child's record.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`/incidents/${incident.id}`}>
          The record of what happened
        </a>
      </p>
      <ul class="govuk-list">
        {incident.checkIns.map((checkIn) => (
          <CheckInCard checkIn={checkIn} personId={person.personId} now={now} />
        ))}
      </ul>
      {made > incident.checkIns.length ? (
        <InsetText text="Other talks are held by somebody else and are not open to you." />
      ) : null}
      {incident.stepIsOpen && made > 0 && left_open === 0 ? (
        <form method="post" action={`/check-ins/of/${incident.id}/done`}>
          <CsrfField person={person} />
          <Button text="All talks are held: end the step" preventDoubleClick />
        </form>
      ) : null}
      {made === 0 ? (
        <WhoWasThere {...props} />
      ) : (
        <Details summaryText="Somebody else was there too" open={Boolean(errors.people || errors.holder)}>
          <WhoWasThere {...props} />
        </Details>
      )}
      <WhatWasLearnt {...props} />
    </>
  );
}
