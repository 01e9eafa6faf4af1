import { dayInWords } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Button, Details, SummaryList } from '../../platform/html/index.ts';
import type { MergerAsk } from './close-organisation.ts';
import { Contacts } from './contacts/contact-list.tsx';
import type { Contact } from './contacts/purposes.ts';
import { Homes } from './homes/home-list.tsx';
import type { HomeTransfer } from './homes/transfer/transfers.ts';
import { organisationKinds } from './kinds.ts';
import type { eventsOf, MayDo, Organisation, settingsOf } from './organisations.ts';

const row = (key: string, value: string | null) =>
  value ? { key: { text: key }, value: { text: value } } : null;
const eventsInWords = {
  added: 'Added',
  renamed: 'Renamed',
  changed: 'Codes changed',
  closed: 'Closed',
  merged: 'Merged',
};

function CloseForm({ of }: { of: Filled }) {
  return (
    <Details summaryText="It closes, or merges into another" open={of.hasFaults}>
      <p class="govuk-body">
        To merge, an administrator of the other organisation must agree. From that day the other organisation
        is responsible for the children, and the people who work here will work there. You cannot undo this.
      </p>
      <ActionForm of={of} button="Close it" classes="govuk-button--warning" />
    </Details>
  );
}

/** A merger that waits for the other side, and its form for whoever answers or takes it back. */
interface Waiting {
  readonly merger: MergerAsk;
  readonly form: Filled | null;
}

function Merger({ merger, form }: Waiting) {
  const { name, successor_name, on_day, words, asked_by_name, mayAnswer } = merger;
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">
        {asked_by_name ?? 'Somebody'} asks that {name} merges into {successor_name} from {dayInWords(on_day)}.{' '}
        {mayAnswer ? 'You can say yes or no.' : `An administrator of ${successor_name} must say yes or no.`}
      </p>
      <p class="govuk-body hearth-words">{words}</p>
      {form ? (
        <ActionForm
          of={form}
          button=""
          classes={mayAnswer ? 'govuk-button--warning' : 'govuk-button--secondary'}
        />
      ) : null}
    </div>
  );
}

/** An organisation: what it goes by, its homes, what happened to it. */
export function OrganisationPage(props: {
  organisation: Organisation & MayDo;
  mergers: readonly Waiting[];
  transfers: readonly HomeTransfer[];
  settings: Awaited<ReturnType<typeof settingsOf>>;
  contacts: readonly Contact[];
  events: Awaited<ReturnType<typeof eventsOf>>;
  runsPeople: boolean;
  /** The form with which it closes, for whoever may close it. */
  closing: Filled | null;
}) {
  const { organisation, settings, contacts, events, mergers, transfers, runsPeople, closing } = props;
  const { id, closed_on, successor_id, successor_name, mayChange, administers } = organisation;
  const mayKeep = administers && !closed_on;
  return (
    <>
      <h1 class="govuk-heading-l">{organisation.name}</h1>
      {closed_on ? (
        <p class="govuk-inset-text">
          Closed {dayInWords(closed_on)}.{' '}
          {successor_id ? (
            <>
              It is now{' '}
              <a class="govuk-link" href={`/organisations/${successor_id}`}>
                {successor_name}
              </a>
              .
            </>
          ) : null}
        </p>
      ) : null}
      <SummaryList
        rows={[
          row('What it is', organisationKinds[organisation.kind]),
          row('GSS code', organisation.gss_code),
          row('DfE number', organisation.dfe_code),
          row('URN', organisation.urn),
        ]}
      />
      {runsPeople ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/organisations/${id}/people`}>
            Who works here
          </a>
        </p>
      ) : null}
      {mayKeep ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/organisations/${id}/sign-in`}>
            Sign in with your organisation’s own accounts
          </a>
          <br />
          <a class="govuk-link" href={`/organisations/${id}/systems`}>
            Other systems that use the API
          </a>
          <br />
          <a class="govuk-link" href={`/organisations/${id}/languages`}>
            Pages in other languages
          </a>
        </p>
      ) : null}
      <Contacts {...{ contacts, mayKeep, id }} />
      <Homes {...{ settings, mayKeep, id }} />
      {transfers.map(({ id: transferId, setting_name, from_name, to_name, may_answer }) => (
        <p class="govuk-inset-text">
          {setting_name} is to go from {from_name} to {to_name}.{' '}
          <a class="govuk-link" href={`/organisations/${id}/transfers/${transferId}`}>
            {may_answer ? 'Agree or refuse' : 'See it, or take it back'}
          </a>
        </p>
      ))}
      {mergers.map((merger) => (
        <Merger {...merger} />
      ))}
      {mayChange && !closed_on ? (
        <Button
          text="Change the name or codes"
          href={`/organisations/${id}/change`}
          classes="govuk-button--secondary"
        />
      ) : null}
      {closing ? <CloseForm of={closing} /> : null}
      {events.length > 0 ? (
        <Details summaryText="What happened to it">
          <ul class="govuk-list">
            {events.map(({ event, was, words, on_day, by, successor }) => (
              <li>
                {dayInWords(on_day)}: {eventsInWords[event]}
                {successor ? ` into ${successor}` : ''}, by {by}. {was ? `Before: ${was}. ` : ''}
                {words}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  );
}
