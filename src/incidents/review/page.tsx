import { calledName } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { Tag } from '../../platform/html/index.ts';
import { ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { DecisionCard } from '../incident/decision-card.tsx';
import type { WholeIncident } from '../incident/get-incident.ts';
import { SignedRecord } from '../incident/signed-record.tsx';
import { routeInWords } from '../route-in-words.ts';
import { Decide } from './decide.tsx';
import type { WaitingIncident } from './list-waiting.ts';
import { Settle } from './settle.tsx';

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

/** What a review shows: the record, who may do what with it, and what was typed. */
export interface Reviewed {
  incident: WholeIncident;
  deciders: readonly { id: string; name: string }[];
  /** Whether the visitor approves, holds and asks for corrections. */
  reviews: boolean;
  /** Whether the visitor decides at level 2. */
  decides: boolean;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  weighed: readonly string[];
  errors: FieldErrors;
}

/** Reviewing one record: decide, hold, ask for a correction, approve. Every earlier decision stays. */
export function ReviewPage(props: Reviewed) {
  const { incident, errors } = props;
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
      {props.decides ? <Decide {...props} open={open} /> : null}
      {props.reviews ? <Settle {...props} open={open} /> : null}
    </>
  );
}
