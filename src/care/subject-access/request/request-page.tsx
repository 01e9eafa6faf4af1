import { dayInWords, londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details, SummaryList, Tag } from '../../../platform/html/index.ts';
import { registeredName } from '../../child-name.ts';
import { askedAs, askedHow, refusals, requestStates } from '../words.ts';
import { isLate } from './list-page.tsx';
import type { AccessRequest, eventsOf } from './requests.ts';

const row = (key: string, value: string | null) =>
  value ? { key: { text: key }, value: { text: value } } : null;

/** What moves a request on, for whoever answers it. */
export interface FormsOfRequest {
  readonly identity: Filled;
  readonly gather: Filled;
  readonly extend: Filled;
  readonly refuse: Filled;
  readonly withdraw: Filled;
  readonly reopen: Filled;
  readonly handOver: Filled;
}
interface Parts {
  readonly request: AccessRequest;
  readonly forms: FormsOfRequest;
}

/** Who is asking: how it was seen, and what lets them. */
function Identity({ request, forms: { identity } }: Parts) {
  return (
    <>
      <h2 class="govuk-heading-m">Is it clear who is asking?</h2>
      <p class="govuk-body">
        Ask only for what you need: if someone here knows the person, you do not need documents. The month
        starts again on the day it is clear.
      </p>
      <ActionForm of={identity} button="It is clear who is asking">
        <Fields of={identity} except={request.asked_as === 'child' ? ['authorityHow'] : []} />
      </ActionForm>
    </>
  );
}

function HandOver({ forms: { handOver, reopen } }: Parts) {
  return (
    <>
      <h2 class="govuk-heading-m">Hand it over</h2>
      <p class="govuk-body">
        It is best if someone who knows them is with them. Ask first where and how they want to read it.
      </p>
      <ActionForm of={handOver} button="It was handed over" />
      <ActionForm of={reopen} button="Back to checking" classes="govuk-button--secondary" />
    </>
  );
}

/** Taking longer, refusing, withdrawing. */
function Others({ request, forms: { extend, refuse, withdraw } }: Parts) {
  const classes = 'govuk-button--secondary';
  return (
    <>
      {request.state !== 'received' && !request.extended_on ? (
        <Details summaryText="It takes longer" open={extend.hasFaults}>
          <p class="govuk-body">
            You can take two more months, once, if it is complex. Tell the person who asked, and say why,
            within the first month.
          </p>
          <ActionForm of={extend} button="Take two more months" classes={classes} />
        </Details>
      ) : null}
      <Details summaryText="Refuse it" open={refuse.hasFaults}>
        <p class="govuk-body">
          You should hardly ever refuse. Tell them why, and that they can complain to the Information
          Commissioner or go to court.
        </p>
        <ActionForm of={refuse} button="Refuse the request" classes={classes} />
      </Details>
      <Details summaryText="They no longer want it" open={withdraw.hasFaults}>
        <ActionForm of={withdraw} button="It was withdrawn" classes={classes} />
      </Details>
    </>
  );
}

function Checking({ request, forms: { gather } }: Parts) {
  const { id, pieces, waiting, withheld, gathered_at } = request;
  const path = `/subject-access/${id}`;
  if (!gathered_at) {
    return (
      <>
        <h2 class="govuk-heading-m">Gather what is held</h2>
        <p class="govuk-body">From every part of the record, as it is now. Then each piece is checked.</p>
        <ActionForm of={gather} button="Gather everything" />
      </>
    );
  }
  return (
    <>
      <h2 class="govuk-heading-m">Check it</h2>
      <p class="govuk-body">
        {pieces - waiting} of {pieces} pieces are checked, {withheld} of them are not given.
      </p>
      <ul class="govuk-list">
        {waiting > 0 ? (
          <li>
            <a class="govuk-link" href={`${path}/pieces`}>
              Check the next pieces
            </a>
          </li>
        ) : (
          <li>
            <a class="govuk-link" href={`${path}/pack`}>
              Read the whole answer, and make it ready
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href={`${path}/checked`}>
            What was checked
          </a>
        </li>
      </ul>
      <ActionForm of={gather} button="Gather what has been added since" classes="govuk-button--secondary" />
    </>
  );
}

function Downloads({ id }: { id: string }) {
  return (
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href={`/subject-access/${id}/everything.html`} download>
          The answer as a page to read or print
        </a>
      </li>
      <li>
        <a class="govuk-link" href={`/subject-access/${id}/everything.json`} download>
          The answer for a computer (JSON)
        </a>
      </li>
    </ul>
  );
}

/** A request: who asks, by when, how far it is, and what comes next. */
export function RequestPage(props: {
  request: AccessRequest;
  events: Awaited<ReturnType<typeof eventsOf>>;
  forms: FormsOfRequest | null;
  today: string;
  keptUntil: string | null;
}) {
  const { request, events, forms, today, keptUntil } = props;
  const { state } = request;
  const parts = forms && { request, forms };
  return (
    <>
      <h1 class="govuk-heading-l">
        Everything we hold about{' '}
        {request.child ? registeredName(request.child) : 'a child you can no longer see'}
      </h1>
      <p class="govuk-body">
        <Tag
          text={requestStates[state]}
          classes={isLate(request, today) ? 'govuk-tag--red' : 'govuk-tag--blue'}
        />
      </p>
      <SummaryList
        rows={[
          row(
            'Who is asking',
            request.asker_name
              ? `${request.asker_name}: ${askedAs[request.asked_as]}`
              : askedAs[request.asked_as],
          ),
          row(
            'Asked',
            `${dayInWords(request.received_on)}. ${askedHow[request.how]}, written down by ${request.asked_by_name}`,
          ),
          row('What they want', request.wants || 'Everything'),
          row('To be answered by', dayInWords(request.due_on)),
          row('Who they are', request.identity_how),
          row('What lets them ask', request.authority_how),
          row('Takes longer because', request.extended_because),
          row(
            'Refused',
            request.refused_as ? `${refusals[request.refused_as]}. ${request.refused_because}` : null,
          ),
          row(
            'Handed over',
            request.handed_on ? `${dayInWords(request.handed_on)}. ${request.handed_how}` : null,
          ),
          row('The answer is kept until', keptUntil ? dayInWords(keptUntil) : null),
        ]}
      />
      {parts && state === 'received' ? <Identity {...parts} /> : null}
      {parts && state === 'open' ? <Checking {...parts} /> : null}
      {parts && keptUntil && ['ready', 'handed-over'].includes(state) ? <Downloads id={request.id} /> : null}
      {parts && state === 'ready' ? <HandOver {...parts} /> : null}
      {parts && ['received', 'open', 'ready'].includes(state) ? <Others {...parts} /> : null}
      <Details summaryText="What has been done">
        <ul class="govuk-list">
          {events.map(({ event, words, happened_at, name }) => (
            <li>
              {londonTime(happened_at)}: {event.replaceAll('-', ' ')}, {name}. {words}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
