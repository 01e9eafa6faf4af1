import type { VNode } from 'preact';
import { dayInWords } from '../../../platform/clock/index.ts';
import { Tag } from '../../../platform/html/index.ts';
import { childName } from '../../child-name.ts';
import { askedAs, requestStates } from '../words.ts';
import type { AccessRequest } from './requests.ts';

/** Whether a request is past its last day and not settled. */
export const isLate = ({ state, due_on }: Pick<AccessRequest, 'state' | 'due_on'>, today: string): boolean =>
  due_on < today && ['received', 'open', 'ready'].includes(state);

/** The requests that the visitor answers, or wrote down. */
export function RequestsPage(props: { requests: readonly AccessRequest[]; today: string; more: VNode }) {
  const { requests, today, more } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Requests for everything we hold</h1>
      <p class="govuk-body">
        Anybody can ask to see what is written about them, in any words, and can ask anyone who works here. We
        must answer within a month.
      </p>
      {requests.length === 0 ? (
        <p class="govuk-body">
          There are no requests you can see. To write one down, open the page of the child who asked, or who
          it is about.
        </p>
      ) : null}
      <ul class="govuk-list">
        {requests.map((request) => (
          <li class="hearth-card">
            <p class="govuk-body">
              <a class="govuk-link" href={`/subject-access/${request.id}`}>
                {request.child ? childName(request.child) : 'A child you can no longer see'}
              </a>{' '}
              {isLate(request, today) ? <Tag text="Late" classes="govuk-tag--red" /> : null}
            </p>
            <p class="govuk-body-s">
              {requestStates[request.state]}. Asked for by: {askedAs[request.asked_as].toLowerCase()}. To be
              answered by {dayInWords(request.due_on)}.
            </p>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
