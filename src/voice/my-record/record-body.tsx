import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { MySound } from '../in-my-voice/in-my-voice.tsx';
import { ComesNext, Decided } from './decided.tsx';
import { jobInWords, kindsInWords, whyKept } from './in-words.ts';
import type { MyWords } from './my-records.ts';
import { ReadIt } from './read-it.tsx';
import type { Mine } from './record-forms.ts';

function Words({ words }: { words: readonly MyWords[] }) {
  return (
    <>
      {words.map((one) => (
        <>
          <div class="young-words" dir="auto">
            {one.words}
          </div>
          <p class="young-small">
            {one.written_by ? `You said this to ${one.written_by}` : 'You wrote this'},{' '}
            {londonTime(one.said_at)}.
          </p>
        </>
      ))}
    </>
  );
}

/** What can be sent from the page of a record. */
export interface FormsOfRecord {
  readonly words: Filled;
  readonly read: Filled;
}

/** One record: what it is, who wrote it and why, what was decided, what comes next, and my words beside it. */
export function RecordBody(
  props: Mine & { isChallenged: boolean; forms: Pick<FormsOfRecord, 'words'> & Partial<FormsOfRecord> },
) {
  const { whole, releases, isChallenged, forms } = props;
  const { record, decisions, steps, words } = whole;
  return (
    <>
      <p class="govuk-body">
        <strong>{dayInWords(record.occurred_on)}</strong>, {record.setting_name}
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {kindsInWords(record.kinds).map((kind) => (
          <li>{kind}</li>
        ))}
      </ul>
      <p class="govuk-body">This is what they wrote it is about. You may see it another way.</p>
      <p class="govuk-body">
        {record.author_name} wrote it. Their job: {jobInWords(record.author_job)}.
      </p>
      <p class="govuk-body">{whyKept}</p>
      {record.police ? <p class="govuk-body">The police know about this.</p> : null}
      <Decided decisions={decisions} />
      <h2 class="govuk-heading-m">What happens next</h2>
      <ComesNext steps={steps} />
      <h2 class="govuk-heading-m" id="my-words">
        My words
      </h2>
      <Words words={words} />
      {record.staff_wrote_my_words && words.length === 0 ? (
        <p class="govuk-body">
          An adult wrote down what you said at the time. You can say it here in your own way.
        </p>
      ) : null}
      <MySound files={whole.sound} href={`/me/record/${record.id}/voice`} />
      <ActionForm of={forms.words} button="Add my words" />
      <ReadIt releases={releases} form={forms.read} />
      <h2 class="govuk-heading-m">Is something wrong?</h2>
      <p class="govuk-body">
        {isChallenged ? (
          <a class="govuk-link" href="/me/challenges">
            You said that you do not agree: see what happened
          </a>
        ) : (
          <a class="govuk-link" href={`/me/challenges/new?record=${record.id}`}>
            I do not agree with this
          </a>
        )}
      </p>
    </>
  );
}
