import { dayInWords } from '../../platform/clock/index.ts';
import {
  Button,
  DateInput,
  Details,
  Input,
  InsetText,
  Radios,
  Tag,
  Textarea,
} from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { ChooseAuthority } from '../providers/choose-authority.tsx';
import type { NamedOrganisation } from '../providers/provider/get-provider.ts';
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
        Agreed with {note.agreed_with}. From {dayInWords(note.from_day)}, looked at again by{' '}
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

function NoteForm(props: {
  mine: readonly NamedOrganisation[];
  formId: string;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { mine, formId, person, values, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const small = 'govuk-fieldset__legend--s';
  return (
    <form method="post" action="/practice-notes" novalidate>
      <CsrfField person={person} />
      <input type="hidden" name="note" value={formId} />
      <ChooseAuthority
        name="authority"
        label="Which authority?"
        authorities={mine}
        value={values.authority ?? ''}
        error={errors.authority}
      />
      <Radios
        name="topic"
        idPrefix="topic"
        fieldset={{ legend: { text: 'What is it about?', classes: small } }}
        items={Object.entries(topics).map(([value, text]) => ({ value, text }))}
        value={values.topic}
        errorMessage={error('topic')}
      />
      <Textarea
        id="words"
        name="words"
        label={{ text: 'What was agreed?' }}
        hint={{ text: 'Name no child here.' }}
        rows={6}
        value={values.words ?? ''}
        errorMessage={error('words')}
      />
      <Input
        id="agreedWith"
        name="agreedWith"
        label={{ text: 'With whom?' }}
        hint={{ text: 'The police team, the homes, health.' }}
        value={values.agreedWith ?? ''}
        autocomplete="off"
        errorMessage={error('agreedWith')}
      />
      <DateInput
        id="from"
        namePrefix="from"
        fieldset={{ legend: { text: 'From which day?', classes: small } }}
        values={values}
        errorMessage={error('from')}
      />
      <DateInput
        id="reviewOn"
        namePrefix="reviewOn"
        fieldset={{ legend: { text: 'When is it looked at again?', classes: small } }}
        values={values}
        errorMessage={error('reviewOn')}
      />
      <Button text="Write it down" preventDoubleClick />
    </form>
  );
}

/** What was agreed locally about issues that come back, by topic. */
export function PracticeNotesPage(props: {
  notes: readonly PracticeNote[];
  mine: readonly NamedOrganisation[];
  person: SignedIn;
  today: string;
  newId: () => string;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { notes, mine, person, today, newId, values, errors } = props;
  const holds = holding(notes, today);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">What was agreed about issues that come back</h1>
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
      {mine.length > 0 ? (
        <Details summaryText="Write down what was agreed" open={Object.keys(errors).length > 0}>
          <NoteForm {...{ mine, person, values, errors }} formId={values.note || newId()} />
        </Details>
      ) : null}
    </>
  );
}
