import { dayInWords } from '../../platform/clock/index.ts';
import { Button, Input } from '../../platform/html/index.ts';
import { ErrorList, type FieldErrors } from '../../platform/web/index.ts';
import type { ChildToday } from '../child/get-child.ts';
import { registeredName } from '../child-name.ts';
import type { StatusAnswer } from './answer-status.ts';
import { AnswerView } from './answer-view.tsx';
import type { RecordedEpisode } from './episodes.ts';
import { EpisodesList } from './episodes-list.tsx';
import { Timeline } from './timeline.tsx';

function AnotherDay({ childId, value, error }: { childId: string; value: string; error?: string }) {
  return (
    <form method="get" action={`/children/${childId}/status`} novalidate>
      <Input
        id="on"
        name="on"
        type="date"
        classes="govuk-input--width-10"
        label={{ text: 'On any past day', classes: 'govuk-label--m' }}
        hint={{ text: 'For example the day of an arrest, or of the sixteenth birthday.' }}
        value={value}
        errorMessage={error ? { text: error } : undefined}
      />
      <Button text="Show this day" classes="govuk-button--secondary" />
    </form>
  );
}

/** Who the child is by law and by the Protocol on a day, why, how it was before and how it goes on. */
export function StatusPage(props: {
  child: ChildToday;
  answer: StatusAnswer;
  episodes: readonly RecordedEpisode[];
  today: string;
  /** What stands in the field for another day. */
  asked: string;
  errors: FieldErrors;
}) {
  const { child, answer, episodes, today, asked, errors } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">
        {answer.on === today ? `Today, ${dayInWords(today)}` : `On ${dayInWords(answer.on)}`}
      </span>
      <h1 class="govuk-heading-l">Care status of {registeredName(child)}</h1>
      <AnswerView answer={answer} authority={child.authority_name} />
      {answer.known ? <Timeline facts={answer.facts} today={today} /> : null}
      <AnotherDay childId={child.id} value={asked} error={errors.on} />
      <EpisodesList episodes={episodes} />
    </>
  );
}
