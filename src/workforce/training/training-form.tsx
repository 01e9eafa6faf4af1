import { Button, Checkboxes } from '../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { DayFields } from '../form/day-fields.tsx';
import { WordsField } from '../form/words-field.tsx';
import { topicIds, topics } from './model.ts';

/** Entering training that was done: one's own, or somebody's whose work one leads. */
export function TrainingForm(props: {
  /** Whose it is. */
  personId: string;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  ticked: readonly string[];
  errors: FieldErrors;
}) {
  const { personId, person, values, ticked, errors } = props;
  return (
    <form method="post" action="/training/done" novalidate>
      <CsrfField person={person} />
      <input type="hidden" name="person" value={personId} />
      <Checkboxes
        name="topics"
        idPrefix="topics"
        fieldset={{ legend: { text: 'What was it about?', classes: 'govuk-fieldset__legend--s' } }}
        items={topicIds.map((value) => ({ value, text: topics[value] }))}
        values={[...ticked]}
        errorMessage={errors.topics ? { text: errors.topics } : undefined}
      />
      <DayFields name="doneOn" legend="On which day?" {...{ values, errors }} />
      <WordsField name="how" label="Which course or session?" {...{ values, errors }} />
      <Button text="Write it down" preventDoubleClick />
    </form>
  );
}
