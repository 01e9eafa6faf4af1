import { childName } from '../../care/index.ts';
import { ActionForm, Fields, type Filled } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import { adverseExperiences, type IncidentFacts } from '../../protocol/index.ts';
import { DecisionCard } from '../incident/decision-card.tsx';
import type { WholeIncident } from '../incident/get-incident.ts';
import { SignedRecord } from '../incident/signed-record.tsx';
import { WhoItIs } from '../incident/who-it-is.tsx';
import { NeededToDecide } from './needed-to-decide.tsx';
import type { WhatDecides } from './what-decides.ts';

/** Reviewing one record: decide, hold, ask for a correction, approve. Every earlier decision stays. */
export function ReviewPage(props: {
  incident: WholeIncident;
  form: Filled;
  needed: WhatDecides;
  facts: IncidentFacts;
  /** Who reads the page. */
  reader: string;
}) {
  const { incident, form, needed, facts, reader } = props;
  return (
    <>
      <h1 class="govuk-heading-l">
        Review the record about {incident.child ? childName(incident.child) : 'a child'}
      </h1>
      {incident.child ? <WhoItIs {...incident.child} on={incident.occurred_on} /> : null}
      <div class="hearth-beside">
        <div>
          <SignedRecord incident={incident} />
        </div>
        <NeededToDecide decides={needed} facts={facts} reader={reader} />
      </div>
      <h2 class="govuk-heading-m">What was decided</h2>
      {incident.decisions.toReversed().map((decision, index) => (
        <DecisionCard decision={decision} by={incident.nameOf(decision.decided_by)} latest={index === 0} />
      ))}
      <Details summaryText="What they may have lived through">
        <ul class="govuk-list govuk-list--bullet">
          {adverseExperiences.map((experience) => (
            <li>{experience}</li>
          ))}
        </ul>
      </Details>
      <ActionForm of={form} button="Sign the review">
        <Fields of={form} />
      </ActionForm>
    </>
  );
}
