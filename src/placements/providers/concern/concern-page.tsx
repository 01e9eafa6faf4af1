import { dayInWords, londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { SummaryList } from '../../../platform/html/index.ts';
import { betweenWhom, ConcernTag } from './concern-card.tsx';
import { concernEvents, concernKinds } from './concern-words.ts';
import { openEvents } from './event-form.ts';
import type { ConcernOnRecord } from './get-concern.ts';

/** A concern: what it is about, what could be done, what was answered, and how a dispute went. */
export function ConcernPage(props: { concern: ConcernOnRecord; today: string; form: Filled }) {
  const { concern, today, form } = props;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  // What somebody wrote while a colleague settled it stands there still.
  const isOpen = openEvents(concern).length > 0 || form.hasFaults;
  return (
    <>
      <span class="govuk-caption-l">{betweenWhom(concern)}</span>
      <h1 class="govuk-heading-l">{concernKinds[concern.kind].text}</h1>
      <p class="govuk-body">
        <ConcernTag concern={concern} today={today} />
      </p>
      <SummaryList
        rows={[
          row('Raised by', `${concern.raised_by_name}, ${londonTime(concern.raised_at)}`),
          row('Answer by', dayInWords(concern.answer_due)),
        ]}
      />
      <p class="govuk-body hearth-words">{concern.words}</p>
      <h2 class="govuk-heading-m">What the other side could do</h2>
      <p class="govuk-body hearth-words">{concern.could_do}</p>
      <h2 class="govuk-heading-m">What happened</h2>
      {concern.events.length === 0 ? <p class="govuk-body">Nothing yet.</p> : null}
      <ul class="govuk-list">
        {concern.events.map(({ event, words, person_name, happened_at }) => (
          <li class="hearth-card">
            <strong>{concernEvents[event]}</strong> by {person_name}, {londonTime(happened_at)}
            <p class="govuk-body hearth-words">{words}</p>
          </li>
        ))}
      </ul>
      {isOpen ? <ActionForm of={form} button="Add it" /> : null}
    </>
  );
}
