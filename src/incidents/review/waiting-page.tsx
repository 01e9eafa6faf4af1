import { londonTime } from '../../platform/clock/index.ts';
import { Pagination, Tag } from '../../platform/html/index.ts';
import { routeInWords } from '../route-in-words.ts';
import type { WaitingIncident } from './list-waiting.ts';

/** What waits for the reviewer. */
export function WaitingPage(props: { waiting: readonly WaitingIncident[]; next: string | null }) {
  const { waiting, next } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Review</h1>
      {waiting.length === 0 ? <p class="govuk-body">Nothing is waiting for you.</p> : null}
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
              {incident.state === 'correction-asked' ? '. Waiting for a correction' : ''}
            </p>
          </li>
        ))}
      </ul>
      {next ? <Pagination next={{ href: `/review?after=${next}` }} /> : null}
    </>
  );
}
