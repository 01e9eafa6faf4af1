import { roleInWords } from '../../care/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details, InsetText, Tag } from '../../platform/html/index.ts';
import { topicIds } from './model.ts';
import { StandingCard } from './standing-card.tsx';
import type { PersonStanding } from './training-status-of-all.ts';
import { questionOf, type TopicStanding, type TrainingInList } from './trainings-of.ts';

const count = ({ standings }: PersonStanding, ...which: readonly TopicStanding['standing'][]): number =>
  standings.filter(({ standing }) => which.includes(standing)).length;

/** Those whose work somebody leads: who is due. */
export function PeoplePage({ people }: { people: readonly PersonStanding[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">Training of the people whose work you lead</h1>
      {people.length === 0 ? <InsetText text="You do not lead anybody’s work here." /> : null}
      <ul class="govuk-list">
        {people.map((person) => {
          const due = count(person, 'never', 'expired');
          const waits = count(person, 'waits');
          return (
            <li class="hearth-card">
              <a class="govuk-link" href={`/training/people/${person.person_id}`}>
                {person.person_name}
              </a>{' '}
              {due > 0 ? <Tag text={`${due} due`} classes="govuk-tag--red" /> : null}{' '}
              {waits > 0 ? <Tag text={`${waits} to confirm`} classes="govuk-tag--yellow" /> : null}
              <span class="govuk-hint">
                {roleInWords(person.role)}
                {person.setting_name ? `, ${person.setting_name}` : ''}: up to date on{' '}
                {count(person, 'current', 'soon')} of {topicIds.length}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The training of somebody whose work is led: what waits for a word, and how they stand. */
export function PersonPage(props: {
  of: PersonStanding;
  waiting: readonly { readonly training: TrainingInList; readonly form: Filled }[];
  enter: Filled;
}) {
  const { of, waiting, enter } = props;
  return (
    <>
      <span class="govuk-caption-l">{of.setting_name ?? roleInWords(of.role)}</span>
      <h1 class="govuk-heading-l">{of.person_name}: training</h1>
      {waiting.map(({ training, form }) => (
        <Details summaryText={questionOf(training)} open={form.isBegun}>
          <p class="govuk-body">{training.how}</p>
          <ActionForm
            of={form}
            button="Keep the answer"
            about={questionOf(training)}
            classes="govuk-button--secondary"
          />
        </Details>
      ))}
      <Details summaryText="Record training that was done" open={enter.isBegun}>
        <ActionForm of={enter} button="Write it down" />
      </Details>
      <ul class="govuk-list">
        {of.standings.map((standing) => (
          <StandingCard standing={standing} />
        ))}
      </ul>
    </>
  );
}
