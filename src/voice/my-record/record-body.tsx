import type { Release } from '../../care/index.ts';
import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { Button, Textarea } from '../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { EntryField } from '../frame/entry.tsx';
import { ComesNext, Decided } from './decided.tsx';
import { jobInWords, kindsInWords, whyKept } from './in-words.ts';
import type { MyWords, WholeOfMine } from './my-records.ts';
import { ReadIt } from './read-it.tsx';

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

function AddWords(props: {
  id: string;
  person: SignedIn;
  value: string;
  entry: string;
  errors: FieldErrors;
}) {
  const { id, person, value, entry, errors } = props;
  return (
    <form method="post" action={`/me/record/${id}/words`} novalidate>
      <CsrfField person={person} />
      <EntryField id={entry} />
      <Textarea
        id="words"
        name="words"
        label={{ text: 'How was it for you?' }}
        hint={{
          text: 'Your words stay as you write them. Nobody can change them. Adults who see the record see them.',
        }}
        attributes={{ dir: 'auto' }}
        value={value}
        errorMessage={errors.words ? { text: errors.words } : undefined}
      />
      <Button text="Add my words" preventDoubleClick />
    </form>
  );
}

/** One record: what it is, who wrote it and why, what was decided, what comes next, and my words beside it. */
export function RecordBody(
  props: WholeOfMine & {
    releases: readonly Release[];
    challenges: number;
    person: SignedIn;
    values: { readonly words: string };
    entry: string;
    errors: FieldErrors;
  },
) {
  const { record, decisions, steps, words, releases, challenges, person, values, entry, errors } = props;
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
      <p class="govuk-body">This is what they wrote it is about. You may see it in another way.</p>
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
      <AddWords id={record.id} person={person} value={values.words} entry={entry} errors={errors} />
      <ReadIt
        incidentId={record.id}
        decisions={decisions}
        releases={releases}
        person={person}
        errors={errors}
      />
      <h2 class="govuk-heading-m">Is something wrong?</h2>
      <p class="govuk-body">
        {challenges > 0 ? (
          <a class="govuk-link" href="/me/challenges">
            You said that you do not agree: see what came of it
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
