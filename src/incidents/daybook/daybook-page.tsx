import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { LinkList, MoreOfList, type SignedIn } from '../../platform/web/index.ts';
import type { daybookEntries, handovers } from './keep-daybook.ts';

/** What is written and signed on the page. */
export interface FormsOfDaybook {
  readonly line: Filled;
  readonly handover: Filled;
  /** Taking a shift over, sent once for each handover. */
  readonly receive: Filled;
}

type Entries = Awaited<ReturnType<typeof daybookEntries>>;
type Handovers = Awaited<ReturnType<typeof handovers>>;

function HandoverList({ list, person, receive }: { list: Handovers; person: SignedIn; receive: Filled }) {
  return (
    <ul class="govuk-list">
      {list.page.map((handover) => (
        <li class="hearth-card">
          <p class="govuk-body hearth-words">{handover.words}</p>
          <p class="govuk-hint">
            Given by {handover.given_name}, {londonTime(handover.given_at)}.{' '}
            {handover.received_at
              ? `Taken by ${handover.received_name}, ${londonTime(handover.received_at)}.`
              : 'Not taken yet.'}
          </p>
          {!handover.received_at && handover.given_by !== person.personId ? (
            <ActionForm
              of={receive.with({ to: `/handovers/${handover.id}/receive` })}
              button="Take over the shift"
              classes="govuk-button--secondary"
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** A daybook: a line to write, the handover of the shift, and what was written. */
export function DaybookPage(props: {
  setting: { id: string; name: string };
  entries: Entries;
  list: Handovers;
  person: SignedIn;
  forms: FormsOfDaybook;
  print: boolean;
  query: URLSearchParams;
}) {
  const { setting, entries, list, person, forms, print, query } = props;
  const href = `/settings/${setting.id}/daybook`;
  return (
    <>
      <h1 class="govuk-heading-l">Daybook of {setting.name}</h1>
      <p class="govuk-hint">
        When a child’s record is sealed, only those who hold a key see the lines that name them.
      </p>
      {print ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/incidents?home=${setting.id}`}>
            Incidents at {setting.name}
          </a>
        </p>
      )}
      {print ? null : <ActionForm of={forms.line} button="Sign and add" />}
      <h2 class="govuk-heading-m">Shift handover</h2>
      <HandoverList {...{ list, person }} receive={forms.receive} />
      <MoreOfList next={list.next} path={href} query={query} name="handoversAfter" of="handovers" />
      {print ? null : (
        <ActionForm of={forms.handover} button="Sign and hand over" classes="govuk-button--secondary" />
      )}
      <h2 class="govuk-heading-m">Entries</h2>
      {entries.page.length === 0 ? <p class="govuk-body">Nothing has been written yet.</p> : null}
      <ul class="govuk-list">
        {entries.page.map((entry) => (
          <li class="hearth-card">
            <p class="govuk-body hearth-words">{entry.words}</p>
            <p class="govuk-hint">
              {entry.author_name}, {londonTime(entry.written_at)}{' '}
              {entry.incident_id ? (
                <a class="govuk-link" href={`/incidents/${entry.incident_id}`}>
                  The record<span class="govuk-visually-hidden"> of {londonTime(entry.written_at)}</span>
                </a>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      <MoreOfList next={entries.next} path={href} query={query} of="entries" />
      {print ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`${href}?print=1`}>
            Print view
          </a>
        </p>
      )}
    </>
  );
}

/** The settings whose daybook is open to somebody. */
export function DaybooksPage({ settings }: { settings: readonly { id: string; name: string }[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">Daybook</h1>
      {settings.length === 0 ? (
        <p class="govuk-body">You do not work in a setting that keeps a daybook.</p>
      ) : null}
      <LinkList links={settings.map(({ id, name }) => ({ href: `/settings/${id}/daybook`, text: name }))} />
    </>
  );
}
