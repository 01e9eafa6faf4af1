import { dayInWords, londonInstant } from '../../platform/clock/index.ts';
import type { FieldErrors } from '../../platform/web/index.ts';
import { editions, isCalendarDate } from '../../protocol/index.ts';
import {
  longestLine,
  longestNarrative,
  type RecordField,
  type RecordPage,
  toldRows,
} from './record-fields.ts';

type Fields = Readonly<Record<string, string>>;

const timeShape = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a field is asked for, given the others. */
export function isAsked(field: RecordField, fields: Fields): boolean {
  return !field.onlyIf || fields[field.onlyIf.field] === field.onlyIf.is;
}

function fieldError(field: RecordField, value: string): string | undefined {
  const text = value.trim();
  if (!text) return field.needed;
  const longest = field.kind === 'narrative' ? longestNarrative : longestLine;
  // Characters as people count them, and the API: an emoji is one.
  const length = value.length > longest ? [...value].length : 0;
  if (length > longest) {
    return `${field.label}: write at most ${longest.toLocaleString('en-GB')} characters. You wrote ${length.toLocaleString('en-GB')}.`;
  }
  if (field.kind === 'date' && !isCalendarDate(text)) return `${field.label}: give a date.`;
  if (field.kind === 'time' && !timeShape.test(text)) return `${field.label}: give a time, such as 02:15.`;
  if (field.kind === 'yes-no' && text !== 'yes' && text !== 'no') return `${field.label} Choose yes or no.`;
  return undefined;
}

function toldErrors(fields: Fields): FieldErrors {
  const errors: Record<string, string> = {};
  for (const row of toldRows) {
    const parts = ['Who', 'How', 'Day', 'Time'].map((part) => `told${row}${part}`);
    if (!parts.some((name) => fields[name]?.trim())) continue;
    for (const name of parts) {
      if (!fields[name]?.trim())
        errors[name] = `Row ${row}: give who, how, day and time, or leave the row empty.`;
    }
  }
  return errors;
}

/** A date and time together lie in the past. */
function futureErrors(fields: Fields, dayField: string, timeField: string, now: Date): FieldErrors {
  const day = fields[dayField] ?? '';
  const time = fields[timeField] ?? '';
  if (!isCalendarDate(day) || !timeShape.test(time) || londonInstant(day, time) <= now) return {};
  return { [dayField]: 'This day and time are still to come.' };
}

/** Before the first edition there is no Protocol to decide under. */
function uncoveredErrors({ day = '' }: Fields): FieldErrors {
  const first = editions.map(({ from }) => from).sort()[0] ?? '';
  if (!isCalendarDate(day) || day >= first) return {};
  return { day: `The Protocol begins on ${dayInWords(first)}. Give a day since then.` };
}

/**
 * What is wrong on a page of the record: by field, in words that say what is needed. Empty when it can be signed.
 * @param now for days and times that are still to come
 */
export function pageErrors(page: RecordPage, fields: Fields, now: Date): FieldErrors {
  const errors: Record<string, string> = {};
  for (const field of page.fields) {
    if (!isAsked(field, fields)) continue;
    const error = fieldError(field, fields[field.name] ?? '');
    if (error) errors[field.name] = error;
  }
  if (page.id === 'told') Object.assign(errors, toldErrors(fields));
  if (page.id === 'account' && !fields.accountWords?.trim() && !fields.accountNotYet?.trim()) {
    errors.accountWords = "Write the child's own words, or say why there are none yet.";
  }
  if (page.id === 'account' && fields.accountWords?.trim() && fields.accountNotYet?.trim()) {
    errors.accountNotYet = 'There is an account, so leave this empty.';
  }
  if (page.id === 'when-and-where') Object.assign(errors, { ...uncoveredErrors(fields), ...errors });
  const pairs: Readonly<Record<string, readonly [string, string]>> = {
    'when-and-where': ['day', 'time'],
    police: ['policeDay', 'policeTime'],
  };
  const pair = pairs[page.id];
  if (pair && (page.id !== 'police' || fields.police === 'yes')) {
    Object.assign(errors, { ...futureErrors(fields, ...pair, now), ...errors });
  }
  return errors;
}
