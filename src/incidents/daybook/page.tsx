import { londonTime } from '../../platform/clock/index.ts';
import { Button, Textarea } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { EntryField } from '../written-once.tsx';
import type { daybookEntries, handovers } from './daybook.ts';

type Entries = Awaited<ReturnType<typeof daybookEntries>>;
type Handovers = Awaited<ReturnType<typeof handovers>>;

function HandoverList({ list, person }: { list: Handovers; person: SignedIn }) {
  return (
    <ul class="govuk-list">
      {list.map((handover) => (
        <li class="hearth-card">
          <p class="govuk-body hearth-words">{handover.words}</p>
          <p class="govuk-hint">
            Given by {handover.given_name}, {londonTime(handover.given_at)}.{' '}
            {handover.received_at
              ? `Taken by ${handover.received_name}, ${londonTime(handover.received_at)}.`
              : 'Not taken yet.'}
          </p>
          {!handover.received_at && handover.given_by !== person.personId ? (
            <form method="post" action={`/handovers/${handover.id}/receive`}>
              <CsrfField person={person} />
              <Button text="I take the shift over" classes="govuk-button--secondary" />
            </form>
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
  words: { daybook: string; handover: string };
  errors: FieldErrors;
  print: boolean;
  newId: () => string;
}) {
  const { setting, entries, list, person, words, errors, print, newId } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Daybook of {setting.name}</h1>
      <p class="govuk-hint">
        When a child’s record is sealed, only those who hold a key see the lines that name them.
      </p>
      {print ? null : (
        <form method="post" action={`/settings/${setting.id}/daybook`} novalidate>
          <CsrfField person={person} />
          <EntryField id={newId()} />
          <Textarea
            id="daybook"
            name="daybook"
            rows={3}
            label={{ text: 'Write a line' }}
            value={words.daybook}
            errorMessage={error('daybook')}
          />
          <Button text="Sign and add" preventDoubleClick />
        </form>
      )}
      <h2 class="govuk-heading-m">Shift handover</h2>
      <HandoverList list={list} person={person} />
      {print ? null : (
        <form method="post" action={`/settings/${setting.id}/handovers`} novalidate>
          <CsrfField person={person} />
          <EntryField id={newId()} />
          <Textarea
            id="handover"
            name="handover"
            rows={4}
            label={{ text: 'Hand the shift over' }}
            hint={{
              text: 'How each child is, what is open, what the next shift must know. Somebody else signs for taking it.',
            }}
            value={words.handover}
            errorMessage={error('handover')}
          />
          <Button text="Sign and hand over" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
      <h2 class="govuk-heading-m">Entries</h2>
      {entries.length === 0 ? <p class="govuk-body">Nothing is written yet.</p> : null}
      <ul class="govuk-list">
        {entries.map((entry) => (
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
      {print ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/settings/${setting.id}/daybook?print=1`}>
            Print view
          </a>
        </p>
      )}
    </>
  );
}
