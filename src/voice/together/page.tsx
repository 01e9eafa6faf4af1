import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { Button, Checkboxes, Radios, Select, Textarea } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { EntryField } from '../frame/entry.tsx';

/** Words that were written down before, with who wrote them down. */
export interface Spoken {
  readonly id: string;
  readonly words: string;
  readonly said_at: Date;
  readonly written_by_name: string | null;
}

/** Sitting together with a child who has no device: their words, written down by somebody they trust. */
export function TogetherPage(props: {
  childId: string;
  called: string;
  records: readonly { id: string; occurred_on: string }[];
  spoken: readonly Spoken[];
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  readBack: boolean;
  entry: string;
  saved: boolean;
  errors: FieldErrors;
}) {
  const { childId, called, records, spoken, person, values, readBack, entry, saved, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Write it down together with {called}</h1>
      {saved ? (
        <p class="govuk-body" role="status">
          <strong>It is kept, word for word. Nobody can change it.</strong>
        </p>
      ) : null}
      <p class="govuk-body">
        Sit side by side, so that {called} sees the screen. Write what they say, in their words and not in
        yours.
      </p>
      <form method="post" action={`/children/${childId}/together`} novalidate>
        <CsrfField person={person} />
        <EntryField id={entry} />
        <Radios
          name="as"
          idPrefix="as"
          fieldset={{ legend: { text: 'What is it?', classes: 'govuk-fieldset__legend--s' } }}
          value={values.as || 'words'}
          items={[
            { value: 'words', text: 'They want to say something' },
            { value: 'challenge', text: 'They do not agree with something: somebody has to answer' },
          ]}
        />
        <Select
          id="record"
          name="record"
          label={{ text: 'What it is about' }}
          value={values.record}
          errorMessage={error('record')}
          items={[
            { value: '', text: 'Something else' },
            ...records.map(({ id, occurred_on }) => ({
              value: id,
              text: `The record of ${dayInWords(occurred_on)}`,
            })),
          ]}
        />
        <Textarea
          id="words"
          name="words"
          label={{ text: 'What they say' }}
          attributes={{ dir: 'auto' }}
          value={values.words ?? ''}
          errorMessage={error('words')}
        />
        <Textarea
          id="want"
          name="want"
          rows={2}
          label={{ text: 'If they do not agree: what they want to happen' }}
          attributes={{ dir: 'auto' }}
          value={values.want ?? ''}
          errorMessage={error('want')}
        />
        <Checkboxes
          name="readBack"
          idPrefix="readBack"
          values={readBack ? ['yes'] : []}
          errorMessage={error('readBack')}
          fieldset={{ legend: { text: 'Before you keep it', classes: 'govuk-fieldset__legend--s' } }}
          items={[{ value: 'yes', text: `I read it back, and ${called} said that it is right` }]}
        />
        <Button text="Keep it" preventDoubleClick />
      </form>
      {spoken.length > 0 ? <h2 class="govuk-heading-m">What they said before</h2> : null}
      {spoken.map((one) => (
        <div class="hearth-card">
          <blockquote class="hearth-quote hearth-words" dir="auto">
            {one.words}
          </blockquote>
          <p class="govuk-body-s">
            Said by {called}, written down by {one.written_by_name ?? 'somebody'}, {londonTime(one.said_at)}
          </p>
        </div>
      ))}
    </>
  );
}
