import { dayInWords, londonTime } from '../../../platform/clock/index.ts';
import { Button, Radios, SummaryList, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { betweenWhom, ConcernTag } from './concern-card.tsx';
import { concernEvents, concernKinds, concernState, nextEvents } from './concern-words.ts';
import type { ConcernOnRecord } from './get-concern.ts';

/** A concern: what it is about, what could be done, what was answered, and how a dispute went. */
export function ConcernPage(props: {
  concern: ConcernOnRecord;
  person: SignedIn;
  today: string;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { concern, person, today, values, errors } = props;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const open = nextEvents(concernState(concern.events), concern.my_side !== concern.raised_side);
  return (
    <>
      <ErrorList errors={errors} />
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
      <h2 class="govuk-heading-m">What came of it</h2>
      {concern.events.length === 0 ? <p class="govuk-body">Nothing yet.</p> : null}
      <ul class="govuk-list">
        {concern.events.map(({ event, words, person_name, happened_at }) => (
          <li class="hearth-card">
            <strong>{concernEvents[event]}</strong> by {person_name}, {londonTime(happened_at)}
            <p class="govuk-body hearth-words">{words}</p>
          </li>
        ))}
      </ul>
      {open.length === 0 ? null : (
        <form method="post" action={`/concerns/${concern.id}`} novalidate>
          <CsrfField person={person} />
          <Radios
            name="event"
            idPrefix="event"
            fieldset={{ legend: { text: 'Add to it' } }}
            items={open.map((event) => ({ value: event, text: concernEvents[event] }))}
            value={values.event}
            errorMessage={errors.event ? { text: errors.event } : undefined}
          />
          <Textarea
            id="words"
            name="words"
            label={{ text: 'The decision, or what happens next' }}
            hint={{ text: 'Name no child here: others read this too.' }}
            rows={4}
            value={values.words ?? ''}
            errorMessage={errors.words ? { text: errors.words } : undefined}
          />
          <Button text="Add it" preventDoubleClick />
        </form>
      )}
    </>
  );
}
