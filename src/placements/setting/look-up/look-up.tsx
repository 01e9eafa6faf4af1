import { dayInWords } from '../../../platform/clock/index.ts';
import { Button, DateInput, Details, Input, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import type { CheckOnRecord } from './checks-of.ts';

const words: Readonly<Record<CheckOnRecord['registration'], string>> = {
  registered: 'Found in the register',
  unregistered: 'Not found in the register',
  'not-needed': 'Need not register',
  unknown: 'Not known',
};

/** When the home was looked up in Ofsted's register, and what was found. */
export function LookUps({ checks }: { checks: readonly CheckOnRecord[] }) {
  if (checks.length === 0) return <p class="govuk-body">Nobody has written down that they looked it up.</p>;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {checks.map(({ registration, urn, looked_up_on, words: why, checked_by_name }) => (
        <li class="hearth-words">
          {words[registration]}
          {urn ? `, number ${urn}` : ''}, {dayInWords(looked_up_on)}, by {checked_by_name}
          {why ? `. ${why}` : ''}
        </li>
      ))}
    </ul>
  );
}

/** Writing down what was found in Ofsted's register. */
export function LookUpForm(props: {
  settingId: string;
  formId: string;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { settingId, formId, person, values, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <Details summaryText="I have looked it up" open={Object.keys(errors).length > 0}>
      <form method="post" action={`/settings/${settingId}/look-ups`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="check" value={formId} />
        <Radios
          name="found"
          idPrefix="found"
          fieldset={{
            legend: { text: "What does Ofsted's register say?", classes: 'govuk-fieldset__legend--s' },
          }}
          items={[
            { value: 'registered', text: 'It is there' },
            { value: 'unregistered', text: 'It is not there' },
            { value: 'not-needed', text: 'It need not be there' },
          ]}
          value={values.found}
          errorMessage={error('found')}
        />
        <Input
          id="urn"
          name="urn"
          label={{ text: 'Its number with Ofsted' }}
          hint={{ text: 'Where it is in the register.' }}
          classes="govuk-input--width-10"
          value={values.urn ?? ''}
          autocomplete="off"
          errorMessage={error('urn')}
        />
        <DateInput
          id="lookedUpOn"
          namePrefix="lookedUpOn"
          fieldset={{ legend: { text: 'On which day did you look?', classes: 'govuk-fieldset__legend--s' } }}
          values={values}
          errorMessage={error('lookedUpOn')}
        />
        <Textarea
          id="words"
          name="words"
          label={{ text: 'What else, or why it need not register' }}
          rows={2}
          value={values.words ?? ''}
          errorMessage={error('words')}
        />
        <Button text="Write it down" preventDoubleClick />
      </form>
    </Details>
  );
}
