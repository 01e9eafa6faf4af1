import { dayInWords } from '../../platform/clock/index.ts';
import { Tag } from '../../platform/html/index.ts';
import { type TrainingStatus, topics } from './model.ts';
import { isConfirmed, type TopicStanding, type TrainingInList } from './trainings-of.ts';

const tags: Readonly<Record<TrainingStatus, readonly [text: string, colour: string]>> = {
  never: ['Not done', 'govuk-tag--red'],
  expired: ['Expired', 'govuk-tag--red'],
  waits: ['Waiting to be confirmed', 'govuk-tag--yellow'],
  soon: ['Expires soon', 'govuk-tag--yellow'],
  current: ['Up to date', 'govuk-tag--green'],
};

function wordsOf(training: TrainingInList): string {
  const when = `${dayInWords(training.done_on)}: ${training.how}`;
  if (training.answer === 'not-confirmed') return `${when}. Not confirmed: ${training.answer_words}`;
  return isConfirmed(training) ? when : `${when}. Declared, not confirmed yet`;
}

/** How somebody stands in one topic, and what they have done on it. */
export function StandingCard({ standing }: { standing: TopicStanding }) {
  const [text, classes] = tags[standing.standing];
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{topics[standing.topic]}</strong> <Tag text={text} classes={classes} />
      </p>
      {standing.until ? <p class="govuk-body-s">Valid until {dayInWords(standing.until)}.</p> : null}
      {standing.done.map((training) => (
        <span class="govuk-hint">{wordsOf(training)}</span>
      ))}
    </li>
  );
}
