import { StepCard } from '../../../follow-up/index.ts';
import { londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details, InsetText } from '../../../platform/html/index.ts';
import type { Learning } from '../../learning/learning.ts';
import { CheckInCard } from '../list/card.tsx';
import type { IncidentOfCheckIns } from './incident-of.ts';
import { staffLeft } from './make-form.ts';

/** The forms of the page. */
export type FormsOfIncident = Readonly<Record<'make' | 'learn' | 'finish', Filled>>;
interface MakeProps {
  readonly incident: IncidentOfCheckIns;
  readonly learning: readonly Learning[];
  readonly personId: string;
  readonly now: Date;
  readonly forms: FormsOfIncident;
}

function WhoWasThere({ incident, forms }: MakeProps) {
  const left = staffLeft(incident);
  if (left.length === 0) return <p class="govuk-body">Everybody who works here has a check-in.</p>;
  const asksWho = incident.holders.length > 0 && left.some(({ id }) => incident.mine.has(id));
  return (
    <ActionForm of={forms.make} button="Check-ins are due with">
      <Fields of={forms.make} except={asksWho ? [] : ['holder']} />
    </ActionForm>
  );
}

function WhatWasLearnt({ incident, learning, now, forms }: MakeProps) {
  return (
    <>
      <h2 class="govuk-heading-m">What led to it, and what changes</h2>
      <p class="govuk-body">This is part of the child’s record. Do not write here about how staff are.</p>
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
      <Details summaryText="Write down what led to it" open={forms.learn.isBegun || learning.length === 0}>
        <ActionForm of={forms.learn} button="Write it down" classes="govuk-button--secondary" />
      </Details>
    </>
  );
}

/** After an incident: who was there, the talks that are due with them, and what led to it. */
export function MakeCheckInsPage(props: MakeProps) {
  const { incident, personId, now, forms } = props;
  const { made, left_open } = incident.counts;
  return (
    <>
      <span class="govuk-caption-l">
        {incident.as_it_stood.settingName}, {londonTime(incident.occurred_at)}
      </span>
      <h1 class="govuk-heading-l">How are those who were there?</h1>
      <p class="govuk-body">
        Speak with each of them within 48 hours. What they say is kept in their own file and is never shown
        with the child’s record.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`/incidents/${incident.id}`}>
          The record of what happened
        </a>
      </p>
      <ul class="govuk-list">
        {incident.checkIns.map((checkIn) => (
          <CheckInCard checkIn={checkIn} personId={personId} now={now} />
        ))}
      </ul>
      {made > incident.checkIns.length ? (
        <InsetText text="Other people are doing the other check-ins, and you cannot see them." />
      ) : null}
      {incident.stepIsOpen && made > 0 && left_open === 0 ? (
        <ActionForm of={forms.finish} button="All check-ins are done: end the step" />
      ) : null}
      {made === 0 ? (
        <WhoWasThere {...props} />
      ) : (
        <Details summaryText="Someone else was there too" open={forms.make.isBegun}>
          <WhoWasThere {...props} />
        </Details>
      )}
      <WhatWasLearnt {...props} />
    </>
  );
}
