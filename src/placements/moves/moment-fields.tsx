import { londonDate, londonTime } from '../../platform/clock/index.ts';
import { DateInput, Input } from '../../platform/html/index.ts';
import type { FieldErrors } from '../../platform/web/index.ts';

/** A day and a time, filled in with now unless something was written. */
export function MomentFields(props: {
  name: string;
  legend: string;
  values: Readonly<Record<string, string>>;
  now: Date;
  errors: FieldErrors;
}) {
  const { name, legend, values, now, errors } = props;
  const error = (field: string) => (errors[field] ? { text: errors[field] } : undefined);
  const [year = '', month = '', day = ''] = londonDate(now).split('-');
  const written = values[`${name}-day`] !== undefined;
  const today = { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
  const time = londonTime(now).slice(-5);
  return (
    <>
      <DateInput
        id={name}
        namePrefix={name}
        fieldset={{ legend: { text: legend } }}
        values={written ? { ...values } : today}
        errorMessage={error(name)}
      />
      <Input
        id={`${name}-time`}
        name={`${name}-time`}
        label={{ text: 'At what time?' }}
        classes="govuk-input--width-5"
        value={values[`${name}-time`] ?? time}
        autocomplete="off"
        errorMessage={error(`${name}-time`)}
      />
    </>
  );
}
