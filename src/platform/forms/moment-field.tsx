import * as z from 'zod';
import { londonDate, londonTime, onTheClock, whichInWords, whichTime } from '../clock/index.ts';
import { Input, Radios } from '../html/index.ts';
import { DayControl } from './day-field.tsx';
import {
  type At,
  type Fault,
  type Field,
  type FieldOptions,
  faultsIn,
  hintOf,
  type Moment,
  missing,
  partName,
  type Read,
  sizeOf,
  type Typed,
} from './field.ts';
import { readDay, typedDay } from './read-day.ts';
import { readTime } from './read-time.ts';

/** How a moment is asked for: a day and a time of day in London. */
export interface MomentOptions extends FieldOptions {
  /** What is said when it is empty; without it, it may be, as a whole. */
  readonly needed?: string;
  /** Whether it must have come by now, or lie ahead; either where not said. */
  readonly is?: 'not-after-now' | 'not-before-now';
  readonly timeLabel?: string;
  /** Whole names in the form of its day and its time, where they are not made of its own. */
  readonly names?: { readonly day: string; readonly time: string };
  /** Whether now stands there before anybody typed. */
  readonly usualNow?: boolean;
}

const askTime = 'Give the time as shown on a clock, such as 14:30.';

/**
 * The moment of a day and a time; asks which of two where the clocks show it twice. What is wrong stands at the part
 * `time` or `which`.
 */
export function momentOf(day: string, time: string, which: string): Read<Date> {
  const found = onTheClock(day, time);
  const at = (part: string, message: string): Read<Date> => ({
    fault: { code: 'not-allowed', message, part },
  });
  if (found.times === 'never')
    return at('time', `There was no ${time} that night: the clocks went forward. Give a time from 02:00.`);
  if (found.times === 'once') return { value: found.at };
  if (which === 'first' || which === 'second') return { value: found[which] };
  const message = `The clocks showed ${time} twice that night. Say which one you mean.`;
  return { fault: missing(message, 'which') };
}

function readMoment(typed: Typed, ask: string | undefined): Read<Date | null> {
  const typedTime = typed.one('time').trim();
  const day = readDay(typed, ask);
  if ('fault' in day) return day;
  if (day.value === null) {
    if (typedTime) return { fault: missing(ask ?? 'Give the day: day, month and year.', 'day') };
    return { value: null };
  }
  const time = readTime(typedTime);
  return time ? momentOf(day.value, time, typed.one('which')) : { fault: missing(askTime, 'time') };
}

/** A moment as it is read back: what is none is read back as it was typed. */
function momentInWords(typed: Typed): string {
  const read = readMoment(typed, undefined);
  if ('value' in read) return read.value ? londonTime(read.value) : '';
  return ['day', 'month', 'year', 'time']
    .map((part) => typed.one(part).trim())
    .filter(Boolean)
    .join(' ');
}

/** A moment as it is typed. */
function typedMoment(at: Date | null): Record<string, string> {
  if (!at) return {};
  return { ...typedDay(londonDate(at)), time: londonTime(at).slice(-5), which: whichTime(at) ?? '' };
}

function Time({ label, at, part }: { label: string; at: At; part: string }) {
  const { name, id, typed, error } = at;
  return (
    <Input
      id={partName(id, part)}
      name={partName(name, part)}
      label={{ text: label }}
      classes="govuk-input--width-5"
      value={typed.one('time')}
      autocomplete="off"
      errorMessage={error('time')}
    />
  );
}

/** Asked only in the night in which the clocks show it twice. */
function Which({ name, id, typed, error }: At) {
  const which = typed.one('which');
  if (!which && !error('which')) return null;
  return (
    <Radios
      idPrefix={partName(id, 'which')}
      name={partName(name, 'which')}
      fieldset={{ legend: { text: 'The clocks showed this time twice. Which one do you mean?' } }}
      items={(['first', 'second'] as const).map((value) => ({ value, text: whichInWords[value] }))}
      value={which}
      errorMessage={error('which')}
    />
  );
}

function outside(value: Date, is: MomentOptions['is'], now: Date): Fault | null {
  if (is === 'not-after-now' && value > now)
    return {
      code: 'in-the-future',
      message: 'That time is in the future. Give an earlier time.',
      part: 'day',
    };
  if (is === 'not-before-now' && value < now)
    return { code: 'out-of-range', message: 'That time is in the past. Give a later time.', part: 'day' };
  return null;
}

/** A day and a time of day on the clocks of London. */
export function moment(
  label: string,
  options: MomentOptions & { readonly needed: string; readonly onlyIf?: undefined },
): Field<Date>;
export function moment(label: string, options?: MomentOptions): Field<Date | null>;
export function moment(label: string, options: MomentOptions = {}): Field<Date | null> {
  const { as, onlyIf, needed, is, hint, size, timeLabel = 'What time?', usualNow, names } = options;
  const whole: Readonly<Record<string, string>> = names
    ? { day: `=${names.day}`, time: `=${names.time}` }
    : {};
  const partOf = (part: string): string => whole[part] ?? part;
  const atPart = (fault: Fault): Fault => ({ ...fault, part: partOf(fault.part ?? '') });
  const within = (typed: Typed): Typed => ({
    ...typed,
    one: (part = '') => typed.one(partOf(part)),
    all: (part = '') => typed.all(partOf(part)),
  });
  const asked = (at: At): At => ({
    ...at,
    typed: within(at.typed),
    error: (part = '') => at.error(partOf(part)),
  });
  const schema = z.iso
    .datetime({ offset: true })
    .describe('an instant, such as 2026-03-03T02:15:00Z')
    .pipe(z.coerce.date());
  return {
    as,
    onlyIf,
    label,
    parts: ['day', 'month', 'year', 'time', 'which'].map(partOf),
    empty: null,
    inWords: (typed) => momentInWords(within(typed)),
    control: (at) => (
      <>
        <DayControl {...{ label, hint, size, at: asked(at), dayPart: partOf('day') }} />
        <Time label={timeLabel} at={asked(at)} part={partOf('time')} />
        <Which {...asked(at)} />
      </>
    ),
    idOf: (name, part) => partName(name, part || partOf('day')),
    read: (typed) => {
      const read = readMoment(within(typed), needed);
      return 'fault' in read ? { fault: faultsIn(read.fault).map(atPart) } : read;
    },
    check: (value, { now }: Moment) => {
      const fault = value === null ? needed && missing(needed, 'day') : outside(value, is, now);
      return fault ? atPart(fault) : null;
    },
    typedOf: (value) =>
      Object.fromEntries(Object.entries(typedMoment(value)).map(([part, text]) => [partOf(part), text])),
    usual: usualNow ? ({ now }) => now : undefined,
    schema: needed ? schema : schema.nullable().default(null),
  };
}

/** A time of day alone, `HH:MM`. */
export function time(
  label: string,
  options: FieldOptions & { readonly needed?: string } = {},
): Field<string> {
  const { as, onlyIf, needed, hint, size = 'plain' } = options;
  return {
    as,
    onlyIf,
    parts: [''],
    empty: '',
    control: ({ name, id, typed, error }) => (
      <Input
        id={id}
        name={name}
        label={{ text: label, classes: sizeOf('label', size) }}
        hint={hintOf(hint)}
        classes="govuk-input--width-5"
        value={typed.one()}
        autocomplete="off"
        errorMessage={error()}
      />
    ),
    idOf: (name) => name,
    read: (typed) => {
      if (!typed.one().trim()) return { value: '' };
      const read = readTime(typed.one());
      return read ? { value: read } : { fault: { code: 'not-allowed', message: askTime } };
    },
    check: (value) => (value || !needed ? null : missing(needed)),
    typedOf: (value) => ({ '': value }),
    schema: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .or(z.literal(''))
      .default(''),
  };
}
