import { dayInWords } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details, InsetText, Tag } from '../../platform/html/index.ts';
import type { PracticeNote } from './notes.ts';
import { type Topic, topics } from './topics.ts';

function NoteCard({ note, holds, today }: { note: PracticeNote; holds: boolean; today: string }) {
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{note.authority_name}</strong>{' '}
        {holds ? null : (
          <Tag text={note.from_day > today ? 'Not yet' : 'Replaced'} classes="govuk-tag--grey" />
        )}
        {holds && note.review_on <= today ? <Tag text="Review overdue" classes="govuk-tag--red" /> : null}
      </p>
      <p class="govuk-body hearth-words">{note.words}</p>
      <span class="govuk-hint">
        Agreed with {note.agreed_with}. From {dayInWords(note.from_day)}, to be reviewed by{' '}
        {dayInWords(note.review_on)}. Written down by {note.made_by_name}.
      </span>
    </li>
  );
}

/** The note of an authority that holds on a topic: the latest that has begun. */
function holding(notes: readonly PracticeNote[], today: string): ReadonlySet<string> {
  const held = new Map<string, string>();
  for (const { id, authority_id, topic, from_day } of notes) {
    const key = topic === 'other' ? id : `${authority_id} ${topic}`;
    if (from_day <= today && !held.has(key)) held.set(key, id);
  }
  return new Set(held.values());
}

/** What was agreed locally about issues that come back, by topic. */
export function PracticeNotesPage(props: {
  notes: readonly PracticeNote[];
  today: string;
  /** For commissioners; null for everybody else. */
  form: Filled | null;
}) {
  const { notes, today, form } = props;
  const holds = holding(notes, today);
  return (
    <>
      <h1 class="govuk-heading-l">What was agreed about recurring issues</h1>
      {notes.length === 0 ? <InsetText text="Nothing has been agreed yet." /> : null}
      {(Object.keys(topics) as Topic[]).map((topic) => {
        const some = notes.filter((note) => note.topic === topic);
        if (some.length === 0) return null;
        return (
          <>
            <h2 class="govuk-heading-m">{topics[topic]}</h2>
            <ul class="govuk-list">
              {some.map((note) => (
                <NoteCard note={note} holds={holds.has(note.id)} today={today} />
              ))}
            </ul>
          </>
        );
      })}
      {form ? (
        <Details summaryText="Write down what was agreed" open={form.isBegun}>
          <ActionForm of={form} button="Write it down" />
        </Details>
      ) : null}
    </>
  );
}
