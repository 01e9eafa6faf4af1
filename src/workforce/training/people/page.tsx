import { roleInWords } from '../../../care/index.ts';
import { dayInWords } from '../../../platform/clock/index.ts';
import { Details, InsetText, Radios, Tag } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { WordsField } from '../../form/words-field.tsx';
import { topicIds, topics } from '../model.ts';
import { StandingCard } from '../standing-card.tsx';
import { TrainingForm } from '../training-form.tsx';
import { isConfirmed, type PersonLed, type TopicStanding, type TrainingInList } from '../trainings-of.ts';

/** Somebody whose work is led, and how they stand. */
export interface PersonStanding extends PersonLed {
  readonly standings: readonly TopicStanding[];
}

const count = ({ standings }: PersonStanding, ...which: readonly TopicStanding['standing'][]): number =>
  standings.filter(({ standing }) => which.includes(standing)).length;

/** Those whose work somebody leads: who is due. */
export function PeoplePage({ people }: { people: readonly PersonStanding[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">Training of those whose work you lead</h1>
      {people.length === 0 ? <InsetText text="You lead nobody's work here." /> : null}
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

function Waiting(props: {
  training: TrainingInList;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
  sent: boolean;
}) {
  const { training, person, sent } = props;
  const values = sent ? props.values : {};
  const errors: FieldErrors = sent ? props.errors : {};
  const summary = `${topics[training.topic]}, ${dayInWords(training.done_on)}: was it done?`;
  return (
    <Details summaryText={summary} open={sent}>
      <form method="post" action={`/training/${training.id}/answer`} novalidate>
        <CsrfField person={person} />
        <p class="govuk-body">{training.how}</p>
        <Radios
          name="answer"
          idPrefix={sent ? 'answer' : `answer-${training.id}`}
          fieldset={{ legend: { text: summary, classes: 'govuk-fieldset__legend--s' } }}
          items={[
            { value: 'confirmed', text: 'Yes, it was done' },
            { value: 'not-confirmed', text: 'I cannot confirm it' },
          ]}
          value={values.answer}
          errorMessage={errors.answer ? { text: errors.answer } : undefined}
        />
        <WordsField
          name="words"
          id={sent ? undefined : `words-${training.id}`}
          label="If not, why not?"
          rows={2}
          {...{ values, errors }}
        />
        <button class="govuk-button govuk-button--secondary" type="submit">
          Keep the answer<span class="govuk-visually-hidden">: {summary}</span>
        </button>
      </form>
    </Details>
  );
}

/** The training of somebody whose work is led: what waits for a word, and how they stand. */
export function PersonPage(props: {
  of: PersonStanding;
  done: readonly TrainingInList[];
  person: SignedIn;
  /** The training whose form came back; empty for none, or for the one that enters more. */
  answering: string;
  ticked: readonly string[];
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { of, done, person, answering, ticked, values, errors } = props;
  const entering = Object.keys(errors).length > 0 && !answering;
  const waiting = done.filter((training) => !isConfirmed(training) && training.answer === null);
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">{of.setting_name ?? roleInWords(of.role)}</span>
      <h1 class="govuk-heading-l">{of.person_name}: training</h1>
      {waiting.map((training) => (
        <Waiting {...{ training, person, values, errors }} sent={answering === training.id} />
      ))}
      <Details summaryText="Write down training that was done" open={entering}>
        <TrainingForm
          personId={of.person_id}
          person={person}
          ticked={entering ? ticked : []}
          values={entering ? values : {}}
          errors={entering ? errors : {}}
        />
      </Details>
      <ul class="govuk-list">
        {of.standings.map((standing) => (
          <StandingCard standing={standing} />
        ))}
      </ul>
    </>
  );
}
