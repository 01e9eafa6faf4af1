import { registeredName, WhoItIs } from '../../care/index.ts';
import { type NoticeOfIncident, StepCard, type StepInList } from '../../follow-up/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import type { Filled } from '../../platform/forms/index.ts';
import { Button, Details, Tag } from '../../platform/html/index.ts';
import type { SignedIn } from '../../platform/web/index.ts';
import { HappenedNext } from '../happened-next/happened-next.tsx';
import { Additions } from './additions.tsx';
import { CorrectIt } from './correct-it.tsx';
import { DecisionCard } from './decision-card.tsx';
import { type ReviewState, reviewState, type WholeIncident } from './get-incident.ts';
import { SignedRecord } from './signed-record.tsx';
import { IncidentWaysOn } from './ways-on.tsx';
import { WhoWasTold } from './who-was-told.tsx';

/** What is added on the page of a record. */
export interface FormsOfIncident {
  readonly account: Filled;
  readonly addendum: Filled;
  readonly event: Filled;
  readonly note: Filled;
}

const stateTags: Readonly<Record<ReviewState, { text: string; classes: string }>> = {
  waiting: { text: 'Waiting for review', classes: 'govuk-tag--blue' },
  held: { text: 'Decision on hold', classes: 'govuk-tag--purple' },
  'correction-asked': { text: 'Correction requested', classes: 'govuk-tag--yellow' },
  approved: { text: 'Approved', classes: 'govuk-tag--green' },
};

const actionWords: Readonly<Record<string, string>> = {
  approved: 'Approved',
  'correction-asked': 'Asked for a correction',
  held: 'Decision on hold',
  decided: 'Decided',
  'decision-changed': 'Changed the decision',
  noted: 'Noted',
};

const isOpen = ({ state }: StepInList): boolean => state === 'proposed' || state === 'accepted';

function History({ incident }: { incident: WholeIncident }) {
  const entries = [
    ...incident.reviews.map((review) => ({
      at: review.reviewed_at,
      who: incident.nameOf(review.reviewer_id),
      what: actionWords[review.action] ?? review.action,
      words: review.held_until
        ? `${review.words} Until ${londonTime(review.held_until)}, to be decided by ${incident.nameOf(review.named_decider_id)}.`
        : review.words,
    })),
    ...incident.addenda.map((addendum) => ({
      at: addendum.signed_at,
      who: incident.nameOf(addendum.author_id),
      what: 'Added',
      words: `${addendum.words}\nWhy: ${addendum.reason}`,
    })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  if (entries.length === 0) return <p class="govuk-body">Nothing has been added yet.</p>;
  return (
    <ul class="govuk-list">
      {entries.map(({ at, who, what, words }) => (
        <li class="hearth-card">
          <p class="govuk-body">
            <strong>{what}</strong>, {who}, {londonTime(at)}
          </p>
          <p class="govuk-body hearth-words">{words}</p>
        </li>
      ))}
    </ul>
  );
}

/** A record: the child's words, what was signed, what was decided and why, the next steps, and what was added since. */
export function IncidentPage(props: {
  incident: WholeIncident;
  steps: readonly StepInList[];
  notices: readonly NoticeOfIncident[];
  person: SignedIn;
  now: Date;
  mayReview: boolean;
  print: boolean;
  /** For whoever adds to the record. */
  forms: FormsOfIncident | null;
}) {
  const { incident, steps, notices, person, now, print, forms } = props;
  const state = reviewState(incident);
  const corrects = state === 'correction-asked' && incident.author_id === person.personId;
  return (
    <>
      <span class="govuk-caption-l">{londonTime(incident.occurred_at)}</span>
      <h1 class="govuk-heading-l">
        Record about {incident.child ? registeredName(incident.child) : 'a child'}
      </h1>
      {incident.child ? <WhoItIs {...incident.child} on={incident.occurred_on} /> : null}
      <p class="govuk-body">
        <Tag {...stateTags[state]} />
      </p>
      {corrects && forms ? <CorrectIt incident={incident} form={forms.addendum} /> : null}
      {props.mayReview && state !== 'approved' && !print ? (
        <Button text="Review this record" href={`/incidents/${incident.id}/review`} />
      ) : null}
      <SignedRecord incident={incident} />
      <h2 class="govuk-heading-m">What was decided</h2>
      {incident.decisions.toReversed().map((decision, index) => (
        <DecisionCard decision={decision} by={incident.nameOf(decision.decided_by)} latest={index === 0} />
      ))}
      <h2 class="govuk-heading-m" id="steps">
        Next steps
      </h2>
      <ul class="govuk-list">
        {steps.filter(isOpen).map((step) => (
          <StepCard step={step} now={now} />
        ))}
      </ul>
      <Details
        summaryText={`Done or no longer needed (${steps.filter((step) => !isOpen(step)).length})`}
        open={print}
      >
        <ul class="govuk-list">
          {steps
            .filter((step) => !isOpen(step))
            .map((step) => (
              <StepCard step={step} now={now} />
            ))}
        </ul>
      </Details>
      <HappenedNext incident={incident} form={forms?.event} />
      <h2 class="govuk-heading-m">Who has been notified here</h2>
      <WhoWasTold notices={notices} reader={person.personId} />
      <h2 class="govuk-heading-m">Added since</h2>
      <History incident={incident} />
      {forms ? <Additions {...forms} corrects={corrects} /> : null}
      {print || !incident.child ? null : <IncidentWaysOn incident={incident} person={person} />}
      {print ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/incidents/${incident.id}?print=1`}>
            Print view
          </a>
          {' · '}
          <a class="govuk-link" href={`/children/${incident.child_id}/chronology`}>
            Chronology
          </a>
        </p>
      )}
    </>
  );
}
