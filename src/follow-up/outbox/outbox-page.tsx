import { londonTime } from '../../platform/clock/index.ts';
import { InsetText, SummaryList, Tag } from '../../platform/html/index.ts';
import { type ListPart, MoreOfList } from '../../platform/web/index.ts';
import { type MessageState, sentences } from './kinds.ts';
import type { MessageInList, OutboxOverview } from './list-messages.ts';

const states: Readonly<Record<MessageState, { text: string; classes: string }>> = {
  waiting: { text: 'Waiting', classes: 'govuk-tag--blue' },
  sending: { text: 'Being sent', classes: 'govuk-tag--turquoise' },
  sent: { text: 'Sent', classes: 'govuk-tag--green' },
  failed: { text: 'Not delivered', classes: 'govuk-tag--red' },
};

const faults: Readonly<Record<string, string>> = {
  'no-address': 'There is no address for them.',
  'address-unusable': 'The address they have cannot be used.',
  'smtp-unreachable': 'The mail server cannot be reached.',
  'smtp-sign-in-refused': 'The mail server refused our sign-in.',
  'notify-unreachable': 'GOV.UK Notify cannot be reached.',
  'notify-refuses-us': 'GOV.UK Notify refuses what we send: check the key and the templates.',
  'notify-403': 'GOV.UK Notify does not recognise our key.',
  'notify-429': 'GOV.UK Notify is not accepting any more for now.',
};
const faultInWords = (code: string | null): string =>
  faults[code ?? ''] ?? `The other system answered: ${code ?? 'nothing'}.`;

function MessageCard({ message }: { message: MessageInList }) {
  const onPage = message.carrier === 'page';
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link" href={message.link}>
          {sentences[message.kind]}
        </a>
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-0">
        {onPage ? (
          <Tag text="On this page only" classes="govuk-tag--grey" />
        ) : (
          <Tag {...states[message.state]} />
        )}{' '}
        {message.channel === 'text' ? 'Text' : 'Email'}, made {londonTime(message.made_at)}
        {message.state === 'waiting' ? `, will be sent from ${londonTime(message.not_before)}` : ''}
      </p>
    </li>
  );
}

function Overview({ overview, query }: { overview: OutboxOverview; query: URLSearchParams }) {
  const { counts, oldestWaiting, failed: undelivered, carriers } = overview;
  const failed = undelivered.page;
  const resting = carriers.filter(({ error_code }) => error_code !== null);
  return (
    <>
      <h2 class="govuk-heading-m">Everybody's messages</h2>
      {counts.length === 0 ? <p class="govuk-body">There are none yet.</p> : null}
      <SummaryList
        rows={counts.map(({ state, messages }) => ({
          key: { text: states[state].text },
          value: { text: String(messages) },
        }))}
      />
      {oldestWaiting ? (
        <p class="govuk-body">The oldest one waiting was due to be sent {londonTime(oldestWaiting)}.</p>
      ) : null}
      {resting.map(({ held_until, error_code }) => (
        <InsetText
          text={`${faultInWords(error_code)} Nothing is lost: we try again${held_until ? ` after ${londonTime(held_until)}` : ''}.`}
        />
      ))}
      <h2 class="govuk-heading-m">Not delivered</h2>
      {failed.length === 0 ? <p class="govuk-body">Every message was delivered.</p> : null}
      <ul class="govuk-list">
        {failed.map(({ name, error_code, settled_at }) => (
          <li class="hearth-card">
            <p class="govuk-body govuk-!-margin-bottom-1">
              <strong>{name}</strong>
            </p>
            <p class="govuk-body-s govuk-!-margin-bottom-0">
              {faultInWords(error_code)} {settled_at ? londonTime(settled_at) : ''}
            </p>
          </li>
        ))}
      </ul>
      <MoreOfList
        next={undelivered.next}
        path="/outbox"
        query={query}
        name="failedAfter"
        of="what was not delivered"
      />
    </>
  );
}

/** The outbox: what goes, or in the demo would go, to oneself; and for an administrator how all of it stands. */
export function OutboxPage({
  messages,
  overview,
  query,
}: {
  messages: ListPart<MessageInList>;
  overview: OutboxOverview | null;
  query: URLSearchParams;
}) {
  return (
    <>
      <h1 class="govuk-heading-l">Messages sent out of Hearth</h1>
      <p class="govuk-body">
        A message is one of a few fixed sentences and a link. It never says who it is about or what happened.
      </p>
      {overview ? <Overview {...{ overview, query }} /> : null}
      <h2 class="govuk-heading-m">To me</h2>
      {messages.page.length === 0 ? (
        <InsetText text="There are no messages for you." />
      ) : (
        <ul class="govuk-list">
          {messages.page.map((message) => (
            <MessageCard message={message} />
          ))}
        </ul>
      )}
      <MoreOfList next={messages.next} path="/outbox" query={query} of="messages to me" />
      <p class="govuk-body">
        <a class="govuk-link" href="/my-messages">
          Choose how you are told
        </a>
      </p>
    </>
  );
}
