import { dayInWords } from '../../../platform/clock/index.ts';
import { Button, Select, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { EntryField } from '../../frame/entry.tsx';
import { kindsInWords } from '../../my-record/in-words.ts';
import type { MyRecord } from '../../my-record/my-records.ts';

/** Saying what is wrong, and what would make it right. */
export function NewChallengeBody(props: {
  records: readonly MyRecord[];
  person: SignedIn;
  values: { readonly record: string; readonly wrong: string; readonly want: string };
  entry: string;
  errors: FieldErrors;
}) {
  const { records, person, values, entry, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <form method="post" action="/me/challenges" novalidate>
      <CsrfField person={person} />
      <EntryField id={entry} />
      <Select
        id="record"
        name="record"
        label={{ text: 'What is it about?' }}
        value={values.record}
        errorMessage={error('record')}
        items={[
          { value: '', text: 'Something else' },
          ...records.map((record) => ({
            value: record.id,
            text: `${kindsInWords(record.kinds)[0]}, ${dayInWords(record.occurred_on)}`,
          })),
        ]}
      />
      <Textarea
        id="wrong"
        name="wrong"
        label={{ text: 'What is wrong?' }}
        hint={{ text: 'Use your own words. You do not need to have read it all.' }}
        attributes={{ dir: 'auto' }}
        value={values.wrong}
        errorMessage={error('wrong')}
      />
      <Textarea
        id="want"
        name="want"
        rows={3}
        label={{ text: 'What do you want to happen?' }}
        hint={{ text: 'You can leave this empty.' }}
        attributes={{ dir: 'auto' }}
        value={values.want}
        errorMessage={error('want')}
      />
      <p class="govuk-body">
        Your social worker, the manager, your reviewing officer and your advocate can read this.
      </p>
      <Button text="Send it" preventDoubleClick />
    </form>
  );
}
