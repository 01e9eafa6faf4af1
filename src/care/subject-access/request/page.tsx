import { dayInWords, londonTime } from '../../../platform/clock/index.ts';
import { Details, SummaryList, Tag } from '../../../platform/html/index.ts';
import { ErrorList } from '../../../platform/web/index.ts';
import { childName } from '../../child-name.ts';
import { askedAs, askedHow, refusals, requestStates } from '../words.ts';
import { isLate } from './list-page.tsx';
import type { eventsOf } from './requests.ts';
import { type FormsOfRequest, GatherForm, HandOverForm, IdentityForm, OtherForms } from './settle-forms.tsx';

const row = (key: string, value: string | null) =>
  value ? { key: { text: key }, value: { text: value } } : null;

function Checking(of: FormsOfRequest) {
  const { id, pieces, waiting, withheld, gathered_at } = of.request;
  const path = `/subject-access/${id}`;
  if (!gathered_at) {
    return (
      <>
        <h2 class="govuk-heading-m">Gather what is held</h2>
        <p class="govuk-body">From every part of the record, as it stands now. Then each piece is checked.</p>
        <GatherForm {...of} />
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
      <GatherForm {...of} />
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
          The answer for a machine (JSON)
        </a>
      </li>
    </ul>
  );
}

/** A request: who asks, by when, how far it is, and what comes next. */
export function RequestPage(
  props: FormsOfRequest & {
    events: Awaited<ReturnType<typeof eventsOf>>;
    today: string;
    keptUntil: string | null;
  },
) {
  const { request, events, errors, today, keptUntil } = props;
  const { state, answers } = request;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">
        Everything held about{' '}
        {request.child ? childName(request.child) : 'a child who is no longer open to you'}
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
            'Who asks',
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
      {answers && state === 'received' ? <IdentityForm {...props} /> : null}
      {answers && state === 'open' ? <Checking {...props} /> : null}
      {answers && keptUntil && ['ready', 'handed-over'].includes(state) ? (
        <Downloads id={request.id} />
      ) : null}
      {answers && state === 'ready' ? <HandOverForm {...props} /> : null}
      {answers && ['received', 'open', 'ready'].includes(state) ? <OtherForms {...props} /> : null}
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
