import { dayInWords } from '../../platform/clock/index.ts';
import { Button, DateInput, InsetText, Radios, SummaryList, Textarea } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { momentInWords } from '../moments/wall-clock.ts';
import { EntryField } from '../parts/written-once.tsx';
import { asksForConcern, type HomeCounts, type HomeWatched, type Period, shareInWords } from './counts.ts';
import { type HomeNote, noteKinds } from './notes.ts';

const nameOf = ({ name }: { name: string | null }): string => name ?? 'A foster home';

function Counts({ counts, period }: { counts: HomeCounts; period: Period }) {
  const { episodes, children, repeated, stillOpen, reported, withoutNeed } = counts;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  return (
    <>
      <h2 class="govuk-heading-m">
        {dayInWords(period.from)} to {dayInWords(period.to)}
      </h2>
      <SummaryList
        rows={[
          row('Absences', String(episodes)),
          row('Of how many children', String(children)),
          row('Children away more than once', String(repeated)),
          row('Still away', String(stillOpen)),
          row('Told to the police', shareInWords(reported, episodes)),
          row('Of these, carers could have stayed with it', shareInWords(withoutNeed, reported)),
        ]}
      />
    </>
  );
}

function NoteForm(props: {
  settingId: string;
  values: Readonly<Record<string, string>>;
  entry: string;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { settingId, values, entry, errors, person } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <form method="post" action={`/missing/homes/${settingId}/notes`} novalidate>
      <CsrfField person={person} />
      <EntryField id={entry} />
      <Radios
        idPrefix="kind"
        name="kind"
        fieldset={{ legend: { text: 'Add something', classes: 'govuk-fieldset__legend--m' } }}
        items={Object.entries(noteKinds).map(([value, text]) => ({ value, text }))}
        value={values.kind ?? ''}
        errorMessage={error('kind')}
      />
      <Textarea
        id="words"
        name="words"
        rows={4}
        label={{ text: 'What is it about? Name no child' }}
        value={values.words ?? ''}
        errorMessage={error('words')}
      />
      <DateInput
        id="answerDue"
        namePrefix="answerDue"
        fieldset={{ legend: { text: 'By which day is it answered?' } }}
        hint={{ text: 'Not needed when it is settled.' }}
        values={{ ...values }}
        errorMessage={error('answerDue')}
      />
      <Button text="Add it" />
    </form>
  );
}

/** How often a home tells the police of an absence, and what is done about it. No child is named here. */
export function HomePage(props: {
  settingId: string;
  years: readonly { readonly counts: HomeCounts; readonly period: Period }[];
  notes: readonly HomeNote[];
  values: Readonly<Record<string, string>>;
  entry: string;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { years, notes, errors } = props;
  const [latest] = years;
  const open = notes.length > 0 && notes.at(-1)?.kind !== 'settled';
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{latest ? nameOf(latest.counts) : ''}: absences and the police</h1>
      <p class="govuk-body">
        Counted by what was decided and by looking back. A report is counted as one that carers could have
        stayed with where the answer then left it with them, or where looking back the police need not have
        had it.
      </p>
      {latest && asksForConcern(latest.counts) && !open ? (
        <InsetText text="Several of these reports could have been left out. Talk about it: plan care with the child, and with the police how to report less and better. (The text names no number; three and a third of all are our default.)" />
      ) : null}
      {years.map(({ counts, period }) => (
        <Counts counts={counts} period={period} />
      ))}
      <h2 class="govuk-heading-m">What is done about it</h2>
      {notes.length === 0 ? <p class="govuk-body">Nothing is written yet.</p> : null}
      <ol class="govuk-list">
        {notes.map(({ kind, words, answer_due, by_name, happened_at }) => (
          <li class="hearth-card">
            <p class="govuk-body">
              <strong>{noteKinds[kind]}</strong>
              {answer_due ? `, answer by ${dayInWords(answer_due)}` : ''}
            </p>
            <p class="govuk-body hearth-words">{words}</p>
            <p class="govuk-hint">
              {by_name}, {momentInWords(happened_at)}
            </p>
          </li>
        ))}
      </ol>
      <NoteForm {...props} />
    </>
  );
}

/** The homes whose picture the visitor may read. */
export function HomesPage({ homes }: { homes: readonly HomeWatched[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">How often homes tell the police</h1>
      {homes.length === 0 ? <InsetText text="You manage no home and commission none." /> : null}
      <ul class="govuk-list">
        {homes.map((home) => (
          <li>
            <a class="govuk-link" href={`/missing/homes/${home.setting_id}`}>
              {nameOf(home)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
