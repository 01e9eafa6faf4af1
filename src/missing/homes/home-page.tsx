import type { ComponentChildren } from 'preact';
import { dayInWords, momentInWords } from '../../platform/clock/index.ts';
import { InsetText, SummaryList } from '../../platform/html/index.ts';
import { asksForConcern, type HomeCounts, type HomeWatched, type Period, shareInWords } from './counts.ts';
import { noteKinds } from './note-form.ts';
import type { HomeNote } from './notes.ts';

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
          row('Number of children', String(children)),
          row('Children away more than once', String(repeated)),
          row('Still away', String(stillOpen)),
          row('Told to the police', shareInWords(reported, episodes)),
          row('Of these, carers could have dealt with it', shareInWords(withoutNeed, reported)),
        ]}
      />
    </>
  );
}

/** How often a home tells the police of an absence, and what is done about it. No child is named here. */
export function HomePage(props: {
  years: readonly { readonly counts: HomeCounts; readonly period: Period }[];
  notes: readonly HomeNote[];
  children: ComponentChildren;
}) {
  const { years, notes, children } = props;
  const [latest] = years;
  const open = notes.length > 0 && notes.at(-1)?.kind !== 'settled';
  return (
    <>
      <h1 class="govuk-heading-l">{latest ? nameOf(latest.counts) : ''}: absences and the police</h1>
      <p class="govuk-body">
        These figures come from what was decided at the time and from looking back. We count a report as one
        that carers could have dealt with if the answer at the time left it with them, or if looking back
        shows the police did not need it.
      </p>
      {latest && asksForConcern(latest.counts) && !open ? (
        <InsetText text="Several of these reports were not needed. Talk about it: plan care with the child, and agree with the police how to report less and better. (The text does not give a number; three reports and a third of all absences are our default.)" />
      ) : null}
      {years.map(({ counts, period }) => (
        <Counts counts={counts} period={period} />
      ))}
      <h2 class="govuk-heading-m">What is being done about it</h2>
      {notes.length === 0 ? <p class="govuk-body">Nothing has been written yet.</p> : null}
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
      {children}
    </>
  );
}

/** The homes whose picture the visitor may read. */
export function HomesPage({ homes }: { homes: readonly HomeWatched[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">How often homes tell the police</h1>
      {homes.length === 0 ? <InsetText text="You do not manage or commission a home." /> : null}
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
