import { Button, Input, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { MomentFields } from '../../moments/moment-fields.tsx';
import { EntryField } from '../../parts/written-once.tsx';
import { entryKindsInWords } from '../in-words.ts';

/** Adding a line to the timeline: what, with whom, how, when, and what came of it. */
export function LogForm(props: {
  episodeId: string;
  values: Readonly<Record<string, string>>;
  entry: string;
  errors: FieldErrors;
  person: SignedIn;
  now: Date;
}) {
  const { episodeId, values, entry, errors, person, now } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <form method="post" action={`/missing/episodes/${episodeId}/entries`} novalidate>
      <CsrfField person={person} />
      <EntryField id={entry} />
      <Radios
        idPrefix="kind"
        name="kind"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'What was it?', classes: 'govuk-fieldset__legend--s' } }}
        items={Object.entries(entryKindsInWords).map(([value, text]) => ({ value, text }))}
        value={values.kind ?? ''}
        errorMessage={error('kind')}
      />
      <Input
        id="who"
        name="who"
        label={{ text: 'With whom, or where?' }}
        value={values.who ?? ''}
        errorMessage={error('who')}
      />
      <Input
        id="how"
        name="how"
        label={{ text: 'How?' }}
        hint={{ text: 'Call, message, visit, online form. For the police: reference or number.' }}
        value={values.how ?? ''}
        errorMessage={error('how')}
      />
      <Textarea
        id="result"
        name="result"
        rows={3}
        label={{ text: 'What came of it?' }}
        value={values.result ?? ''}
        errorMessage={error('result')}
      />
      <MomentFields name="happened" legend="When was it?" values={values} errors={errors} usual={now} />
      <Button text="Add to the timeline" />
    </form>
  );
}
