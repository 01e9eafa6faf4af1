import { childName, WhoItIs } from '../../care/index.ts';
import type { Filled } from '../../platform/forms/index.ts';
import type { IncidentFacts } from '../../protocol/index.ts';
import { DecisionCard } from '../incident/decision-card.tsx';
import type { WholeIncident } from '../incident/get-incident.ts';
import { SignedRecord } from '../incident/signed-record.tsx';
import { Decide } from './decide.tsx';
import { NeededToDecide } from './needed-to-decide.tsx';
import { Settle } from './settle.tsx';
import type { WhatDecides } from './what-decides.ts';

/** What you want to do on the page of a review. */
export interface FormsOfReview {
  readonly decision: Filled;
  readonly hold: Filled;
  readonly correction: Filled;
  readonly approval: Filled;
}

/** Reviewing one record: decide, hold, ask for a correction, approve. Every earlier decision stays. */
export function ReviewPage(props: {
  incident: WholeIncident;
  /** Whether the visitor approves, holds and asks for corrections. */
  reviews: boolean;
  /** Whether the visitor decides at level 2. */
  decides: boolean;
  forms: FormsOfReview;
  needed: WhatDecides;
  facts: IncidentFacts;
  /** Who reads the page. */
  reader: string;
}) {
  const { incident, reviews, decides, forms, needed, facts } = props;
  const open = incident.decisions.at(-1)?.chosen_route === 'manager-decides';
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
        <NeededToDecide decides={needed} facts={facts} reader={props.reader} />
      </div>
      <h2 class="govuk-heading-m">What was decided</h2>
      {incident.decisions.toReversed().map((decision, index) => (
        <DecisionCard decision={decision} by={incident.nameOf(decision.decided_by)} latest={index === 0} />
      ))}
      {decides ? <Decide form={forms.decision} open={open} /> : null}
      {reviews ? <Settle {...forms} open={open} /> : null}
    </>
  );
}
