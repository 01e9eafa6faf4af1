import * as z from 'zod';
import { isCalendarDate } from '../../protocol/calendar/index.ts';
import { noSuchDay } from '../clock/index.ts';
import { DateInput } from '../html/index.ts';
import {
  type At,
  type Fault,
  type Field,
  type FieldOptions,
  hintOf,
  type Moment,
  missing,
  partName,
  sizeOf,
} from './field.ts';
import { partsOfDay, readDay, typedDay } from './read-day.ts';

/** How a day is asked for. */
export interface DayOptions extends FieldOptions {
  /** What is said when it is empty; without it, it may be. */
  readonly needed?: string;
  /** Whether it must have come by today, or must not be before today. */
  readonly is?: 'not-after-today' | 'not-before-today';
}

/** The three places of a day; one that was kept whole stands in all three. The error of the day itself leads to the first. */
export function DayControl(props: {
  label: string;
  hint?: string;
  size?: FieldOptions['size'];
  at: At;
  /** The part in which the day of the month, or a whole day, is typed. */
  dayPart?: string;
}) {
  const { label, hint, size, at, dayPart = 'day' } = props;
  const { name, id, typed, error } = at;
  const parts = partsOfDay(typed);
  const part = (which: 'day' | 'month' | 'year', width: string) => ({
    name: partName(name, which === 'day' ? dayPart : which),
    id: partName(id, which === 'day' ? dayPart : which),
    label: which.charAt(0).toUpperCase() + which.slice(1),
    value: parts[which],
    classes: `govuk-input--width-${width}`,
  });
  return (
    <DateInput
      id={id}
      fieldset={{ legend: { text: label, classes: sizeOf('fieldset__legend', size) } }}
      hint={hintOf(hint)}
      items={[part('day', '2'), part('month', '2'), part('year', '4')]}
      errorMessage={error('day')}
    />
  );
}

function outside(day: string, is: DayOptions['is'], today: string): Fault | null {
  if (is === 'not-after-today' && day > today)
    return {
      code: 'in-the-future',
      message: 'That day is in the future. Give today or an earlier day.',
      part: 'day',
    };
  if (is === 'not-before-today' && day < today)
    return {
      code: 'out-of-range',
      message: 'That day is in the past. Give today or a later day.',
      part: 'day',
    };
  return null;
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function day(
  label: string,
  options: DayOptions & { readonly needed: string; readonly onlyIf?: undefined },
): Field<string>;
export function day(label: string, options?: DayOptions): Field<string | null>;
export function day(label: string, options: DayOptions = {}): Field<string | null> {
  const { as, onlyIf, needed, is, hint, size } = options;
  const schema = z.iso.date().describe('a day, such as 2026-03-03');
  return {
    as,
    onlyIf,
    parts: ['day', 'month', 'year'],
    empty: null,
    control: (at) => <DayControl {...{ label, hint, size, at }} />,
    idOf: (name) => partName(name, 'day'),
    read: (typed) => readDay(typed, needed),
    check: (value, { today }: Moment) => {
      if (value === null) return needed ? missing(needed, 'day') : null;
      if (!isCalendarDate(value))
        return { code: 'not-a-date', message: noSuchDay(value) ?? 'Give a real date.', part: 'day' };
      return outside(value, is, today);
    },
    typedOf: typedDay,
    schema: needed ? schema : schema.nullable().default(null),
  };
}
