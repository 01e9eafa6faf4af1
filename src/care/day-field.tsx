import { DateInput } from '../platform/html/index.ts';
import { type FieldErrors, type FormFields, one } from '../platform/web/index.ts';
import { isCalendarDate } from '../protocol/index.ts';

/** What the form holds of a day, part by part, as typed. */
const typed = (form: FormFields, name: string, part: string): string => one(form, `${name}-${part}`).trim();

/** The day of a form: day, month and year under one name. */
export function DayField(props: {
  name: string;
  label: string;
  hint?: string;
  form: FormFields;
  errors: FieldErrors;
}) {
  const { name, label, hint, form, errors } = props;
  const part = (which: 'day' | 'month' | 'year', width: string) => ({
    name: which,
    value: typed(form, name, which),
    classes: `govuk-input--width-${width}`,
  });
  return (
    <DateInput
      id={name}
      namePrefix={name}
      fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
      hint={hint ? { text: hint } : undefined}
      items={[part('day', '2'), part('month', '2'), part('year', '4')]}
      errorMessage={errors[name] ? { text: errors[name] } : undefined}
    />
  );
}

/** The day that was typed, `YYYY-MM-DD`: null when nothing was, undefined when it is no day of the calendar. */
export function dayIn(form: FormFields, name: string): string | null | undefined {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => typed(form, name, part));
  if (!day && !month && !year) return null;
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isCalendarDate(written) ? written : undefined;
}
