import { Button, Radios, Textarea } from '../../platform/html/index.ts';
import {
  CsrfField,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../platform/web/index.ts';
import { DayField } from '../day-field.tsx';
import { outcomes } from './words.ts';

/** Saying what comes of a record whose time has come. */
export function ReviewForm(props: {
  childId: string;
  entryId: string;
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { childId, entryId, form, errors, person } = props;
  return (
    <form method="post" action={`/retention/${childId}`} novalidate>
      <CsrfField person={person} />
      <input type="hidden" name="entry" value={entryId} />
      <Radios
        name="outcome"
        idPrefix="outcome"
        fieldset={{ legend: { text: 'What comes of it', classes: 'govuk-fieldset__legend--s' } }}
        value={one(form, 'outcome')}
        errorMessage={errors.outcome ? { text: errors.outcome } : undefined}
        items={Object.entries(outcomes).map(([value, text]) => ({ value, text }))}
      />
      <Textarea
        id="reason"
        name="reason"
        rows={3}
        label={{ text: 'Why', classes: 'govuk-label--s' }}
        value={one(form, 'reason')}
        errorMessage={errors.reason ? { text: errors.reason } : undefined}
      />
      <DayField
        name="again"
        label="When it is looked at again"
        hint="Not when it may be destroyed."
        form={form}
        errors={errors}
      />
      <Button text="Keep this decision" preventDoubleClick />
    </form>
  );
}
