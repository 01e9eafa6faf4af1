import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import { type Cursor, type SignedIn, writeCursor } from '../../platform/web/index.ts';
import { StandsNowList, StoodThen } from './handover/item-list.tsx';
import type { itemsOf } from './handover/items.ts';
import type { StandsNow } from './handover/stands-now.ts';
import type { daybookEntries, handovers } from './keep-daybook.ts';

/** What is written and signed on the page. */
export interface FormsOfDaybook {
  readonly line: Filled;
  readonly handover: Filled;
  /** Taking over the shift of a handover. */
  readonly receive: (handoverId: string) => Filled;
}

type Entries = Awaited<ReturnType<typeof daybookEntries>>;
type Handovers = Awaited<ReturnType<typeof handovers>>;
type Items = Awaited<ReturnType<typeof itemsOf>>;

function HandoverList(props: {
  list: Handovers;
  items: Items;
  person: SignedIn;
  receive: FormsOfDaybook['receive'];
  print: boolean;
}) {
  const { list, items, person, receive, print } = props;
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
          <StoodThen
            items={items.filter(({ handover_id }) => handover_id === handover.id)}
            open={print || !handover.received_at}
          />
          {!print && !handover.received_at && handover.given_by !== person.personId ? (
            <ActionForm
              of={receive(handover.id)}
              button="Take over the shift"
              classes="govuk-button--secondary"
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The way to what was written before. */
function Earlier({ of, next, href }: { of: string; next: Cursor | null; href: string }) {
  return next ? (
    <p class="govuk-body">
      <a class="govuk-link" href={href + writeCursor(next)}>
        Earlier {of}
      </a>
    </p>
  ) : null;
}

/** A daybook: a line to write, the handover of the shift, and what was written. */
export function DaybookPage(props: {
  setting: { id: string; name: string };
  entries: Entries;
  list: Handovers;
  /** What was true when each was given, and what is now. */
  items: Items;
  stands: readonly StandsNow[];
  person: SignedIn;
  forms: FormsOfDaybook;
  print: boolean;
}) {
  const { setting, entries, list, items, stands, person, forms, print } = props;
  const href = `/settings/${setting.id}/daybook`;
  return (
    <>
      <h1 class="govuk-heading-l">Daybook of {setting.name}</h1>
      <p class="govuk-hint">
        When a child’s record is sealed, only those who hold a key see the lines that name them.
      </p>
      {print ? null : (
        <ActionForm of={forms.line} button="Sign and add">
          <Fields of={forms.line} except={['promisedTo']} />
          <Details summaryText="It is a promise to a child" open={forms.line.hasFaults}>
            <Fields of={forms.line} only={['promisedTo']} />
          </Details>
        </ActionForm>
      )}
      <h2 class="govuk-heading-m">Shift handover</h2>
      <HandoverList {...{ list, items, person, print }} receive={forms.receive} />
      <Earlier of="handovers" next={list.next} href={`${href}?handoversAfter=`} />
      {print ? null : (
        <ActionForm of={forms.handover} button="Sign and hand over" classes="govuk-button--secondary">
          <p class="govuk-body">
            Read what is true now. It is kept with the handover as it is when you sign.
          </p>
          <StandsNowList items={stands} />
          <Fields of={forms.handover} />
        </ActionForm>
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
      <Earlier of="entries" next={entries.next} href={`${href}?${print ? 'print=1&' : ''}after=`} />
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
      <ul class="govuk-list">
        {settings.map(({ id, name }) => (
          <li>
            <a class="govuk-link" href={`/settings/${id}/daybook`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
