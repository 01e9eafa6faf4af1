import { dayInWords, londonTime } from '../../../platform/clock/index.ts';
import { Tag } from '../../../platform/html/index.ts';
import { type ConcernState, concernKinds, concernState } from './concern-words.ts';
import type { ConcernOnRecord } from './get-concern.ts';

const tags: Readonly<Record<ConcernState, readonly [string, string]>> = {
  open: ['Not answered', 'govuk-tag--blue'],
  answered: ['Answered', 'govuk-tag--turquoise'],
  disputed: ['Disputed', 'govuk-tag--orange'],
  settled: ['Settled', 'govuk-tag--green'],
};

/** How a concern stands; an answer that is late shows before anything else. */
export function ConcernTag({ concern, today }: { concern: ConcernOnRecord; today: string }) {
  const state = concernState(concern.events);
  if (state === 'open' && concern.answer_due < today) {
    return <Tag text="Answer overdue" classes="govuk-tag--red" />;
  }
  const [text, classes] = tags[state];
  return <Tag text={text} classes={classes} />;
}

/** Who raised it with whom. */
export function betweenWhom(concern: ConcernOnRecord): string {
  const { raised_side, organisation_name, authority_name } = concern;
  return raised_side === 'authority'
    ? `${authority_name} to ${organisation_name}`
    : `${organisation_name} to ${authority_name}`;
}

/** One concern in a list. */
export function ConcernCard({ concern, today }: { concern: ConcernOnRecord; today: string }) {
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <a class="govuk-link" href={`/concerns/${concern.id}`}>
          {concernKinds[concern.kind].text}, {londonTime(concern.raised_at)}
        </a>
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        <ConcernTag concern={concern} today={today} />
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        {betweenWhom(concern)}, answer by {dayInWords(concern.answer_due)}
      </p>
      <p class="govuk-body-s hearth-words">{concern.words}</p>
    </li>
  );
}
