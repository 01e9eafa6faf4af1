import { londonDate, londonTime } from '../../platform/clock/index.ts';
import { DateInput, Input, Radios } from '../../platform/html/index.ts';
import type { FieldErrors } from '../../platform/web/index.ts';
import { whichInWords, whichTime } from './wall-clock.ts';

/** The fields of a moment, as a form holds them. */
function fieldsOf(name: string, at: Date): Record<string, string> {
  const [year = '', month = '', day = ''] = londonDate(at).split('-');
  return {
    [`${name}-day`]: day,
    [`${name}-month`]: month,
    [`${name}-year`]: year,
    [`${name}-time`]: londonTime(at).slice(-5),
    [`${name}-which`]: whichTime(at) ?? '',
  };
}

/** A day and a time; which of two is asked only in the night in which clocks show it twice. */
export function MomentFields(props: {
  name: string;
  legend: string;
  hint?: string;
  timeLabel?: string;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
  /** What stands there unless something was written; null leaves it empty. */
  usual: Date | null;
}) {
  const { name, legend, hint, timeLabel = 'At what time?', errors, usual } = props;
  const written = props.values[`${name}-day`] !== undefined;
  const values = written || !usual ? props.values : fieldsOf(name, usual);
  const error = (field: string) => (errors[field] ? { text: errors[field] } : undefined);
  const which = values[`${name}-which`] ?? '';
  return (
    <>
      <DateInput
        id={name}
        namePrefix={name}
        fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
        hint={hint ? { text: hint } : undefined}
        values={{ ...values }}
        errorMessage={error(name)}
      />
      <Input
        id={`${name}-time`}
        name={`${name}-time`}
        label={{ text: timeLabel }}
        classes="govuk-input--width-5"
        value={values[`${name}-time`] ?? ''}
        autocomplete="off"
        errorMessage={error(`${name}-time`)}
      />
      {which || errors[`${name}-which`] ? (
        <Radios
          idPrefix={`${name}-which`}
          name={`${name}-which`}
          fieldset={{ legend: { text: 'The clocks showed it twice. Which time?' } }}
          items={(['first', 'second'] as const).map((value) => ({ value, text: whichInWords[value] }))}
          value={which}
          errorMessage={error(`${name}-which`)}
        />
      ) : null}
    </>
  );
}
