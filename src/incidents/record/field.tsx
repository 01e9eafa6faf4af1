import { Input, Radios, Textarea } from '../../platform/html/index.ts';
import type { RecordField } from './record-fields.ts';

/** One field of the record as a form control. */
export function Field(props: { field: RecordField; value: string; error?: string }) {
  const { field, value, error } = props;
  const shared = {
    id: field.name,
    name: field.name,
    label: { text: field.label, classes: 'govuk-label--s' },
    hint: field.hint ? { text: field.hint } : undefined,
    errorMessage: error ? { text: error } : undefined,
  };
  switch (field.kind) {
    case 'narrative':
      return <Textarea {...shared} value={value} rows={field.quoted ? 6 : 5} spellcheck={true} />;
    case 'line':
      return <Input {...shared} value={value} />;
    case 'date':
      return <Input {...shared} type="date" classes="govuk-input--width-10" value={value} />;
    case 'time':
      return <Input {...shared} type="time" classes="govuk-input--width-5" value={value} />;
    case 'yes-no':
      return (
        <Radios
          name={field.name}
          idPrefix={field.name}
          fieldset={{ legend: { text: field.label, classes: 'govuk-fieldset__legend--s' } }}
          hint={shared.hint}
          errorMessage={shared.errorMessage}
          classes="govuk-radios--inline"
          items={[
            {
              value: 'yes',
              text: 'Yes',
              checked: value === 'yes',
            },
            { value: 'no', text: 'No', checked: value === 'no' },
          ]}
        />
      );
  }
}
