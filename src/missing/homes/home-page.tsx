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
