import { londonDate, londonTime } from '../../platform/clock/index.ts';
import { DateInput, Input } from '../../platform/html/index.ts';
import type { FieldErrors } from '../../platform/web/index.ts';

interface DayProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  /** Filled in with the day of this moment, unless something was written. */
  readonly now?: Date;
}

/** A day in its three parts. */
export function DayFields({ name, legend, hint, values, errors, now }: DayProps) {
  const written = values[`${name}-day`] !== undefined;
  const [year = '', month = '', day = ''] = now ? londonDate(now).split('-') : [];
  const today = { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
  return (
    <DateInput
      id={name}
      namePrefix={name}
      fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
      hint={hint ? { text: hint } : undefined}
      values={written || !now ? { ...values } : today}
      errorMessage={errors[name] ? { text: errors[name] } : undefined}
    />
  );
}

/** A day and a time of day, filled in with now unless something was written. */
export function MomentFields(props: DayProps & { readonly now: Date }) {
  const { name, values, errors, now } = props;
  const wrong = errors[`${name}-time`];
  return (
    <>
      <DayFields {...props} />
      <Input
        id={`${name}-time`}
        name={`${name}-time`}
        label={{ text: 'At what time?' }}
        hint={{ text: 'Such as 14:30.' }}
        classes="govuk-input--width-5"
        value={values[`${name}-time`] ?? londonTime(now).slice(-5)}
        autocomplete="off"
        errorMessage={wrong ? { text: wrong } : undefined}
      />
    </>
  );
}
