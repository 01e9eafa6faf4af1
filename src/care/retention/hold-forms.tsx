import { londonTime } from '../../platform/clock/index.ts';
import { Button, Radios, Textarea } from '../../platform/html/index.ts';
import {
  CsrfField,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../platform/web/index.ts';
import type { Hold } from './holds.ts';
import { holdKinds } from './words.ts';

function StandingHold(props: {
  childId: string;
  hold: Hold;
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { childId, hold, form, errors, person } = props;
  const field = `lift-${hold.id}`;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <strong>{holdKinds[hold.kind]}</strong>. {hold.set_by_name}, {londonTime(hold.set_at)}
      </p>
      <p class="govuk-body hearth-words">{hold.reason}</p>
      {hold.lifted_at ? (
        <p class="govuk-body">
          Lifted on {londonTime(hold.lifted_at)}: {hold.lifted_because}
        </p>
      ) : (
        <form method="post" action={`/retention/${childId}/holds/${hold.id}/lift`} novalidate>
          <CsrfField person={person} />
          <Textarea
            id={field}
            name={field}
            rows={2}
            label={{ text: 'Why it is lifted', classes: 'govuk-label--s' }}
            value={one(form, field)}
            errorMessage={errors[field] ? { text: errors[field] } : undefined}
          />
          <Button text="Lift this hold" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
    </li>
  );
}

/** The holds of a record, and setting one: nothing is destroyed while one stands. */
export function HoldForms(props: {
  childId: string;
  entryId: string;
  holds: readonly Hold[];
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { childId, entryId, holds, form, errors, person } = props;
  return (
    <>
      <h2 class="govuk-heading-m">Legal holds</h2>
      <p class="govuk-body">
        {holds.some(({ lifted_at }) => !lifted_at)
          ? 'Nothing is destroyed while a hold stands.'
          : 'No hold stands.'}
      </p>
      <ul class="govuk-list">
        {holds.map((hold) => (
          <StandingHold {...{ childId, hold, form, errors, person }} />
        ))}
      </ul>
      <form method="post" action={`/retention/${childId}/holds`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="entry" value={entryId} />
        <Radios
          name="kind"
          idPrefix="kind"
          fieldset={{ legend: { text: 'What needs the record', classes: 'govuk-fieldset__legend--s' } }}
          value={one(form, 'kind')}
          errorMessage={errors.kind ? { text: errors.kind } : undefined}
          items={Object.entries(holdKinds).map(([value, text]) => ({ value, text }))}
        />
        <Textarea
          id="holdReason"
          name="holdReason"
          rows={2}
          label={{ text: 'Why it is held, and who asked', classes: 'govuk-label--s' }}
          value={one(form, 'holdReason')}
          errorMessage={errors.holdReason ? { text: errors.holdReason } : undefined}
        />
        <Button text="Set a hold" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </>
  );
}
