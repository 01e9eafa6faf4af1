import { dayInWords, noSuchDay } from '../../platform/clock/index.ts';
import { addDays, isCalendarDate } from '../../protocol/index.ts';
import {
  type AnswerValue,
  allOf,
  type CheckboxesQuestion,
  type DayQuestion,
  type Fields,
  type NumberQuestion,
  oneOf,
  type Question,
  type RadiosQuestion,
} from './question.ts';

/** An answer that was understood, or what is wrong with it in kind words. */
export type ReadAnswer =
  | { readonly ok: true; readonly value: AnswerValue }
  | { readonly ok: false; readonly error: string };

const good = (value: AnswerValue): ReadAnswer => ({ ok: true, value });
const bad = (error: string): ReadAnswer => ({ ok: false, error });

function readRadios(question: RadiosQuestion, fields: Fields): ReadAnswer {
  const sent = oneOf(fields, question.id);
  return question.options.some(({ value }) => value === sent) ? good(sent) : bad(question.error);
}

function readCheckboxes(question: CheckboxesQuestion, fields: Fields): ReadAnswer {
  const sent = allOf(fields, question.id);
  const chosen = question.options.filter(({ value }) => sent.includes(value));
  const excludes = chosen.some(({ exclusive }) => exclusive);
  if (chosen.length === 0 || (excludes && chosen.length > 1)) return bad(question.error);
  return good(chosen.map(({ value }) => value));
}

function readNumber(question: NumberQuestion, fields: Fields): ReadAnswer {
  const sent = oneOf(fields, question.id).trim();
  if (!/^\d{1,3}$/.test(sent)) return bad(question.error);
  const number = Number(sent);
  return number < question.min || number > question.max ? bad(question.outside) : good(String(number));
}

/** The day that was written, whether or not the calendar has it, or null: two figures may stand for day and month, the year is whole. */
function writtenDay(id: string, fields: Fields): string | null {
  const part = (name: string): string => oneOf(fields, `${id}-${name}`).trim();
  const [day, month, year] = [part('day'), part('month'), part('year')];
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function readDay(question: DayQuestion, fields: Fields, today: string): ReadAnswer {
  const choice = oneOf(fields, question.id);
  if (choice === '') return bad(question.error);
  const allowed = (): string => `from ${dayInWords(question.from)} to today, ${dayInWords(today)}`;
  const days: Readonly<Record<string, () => string | null>> = {
    today: () => today,
    yesterday: () => addDays(today, -1),
    another: () => writtenDay(question.id, fields),
  };
  const day = Object.hasOwn(days, choice) ? (days[choice]?.() ?? null) : choice;
  if (day === null || !isCalendarDate(day)) {
    const said = noSuchDay(day ?? '') ?? 'Enter a real day, such as 27 11 2025.';
    return bad(`${said} It can be any day ${allowed()}`);
  }
  return day < question.from || day > today ? bad(`The day must be ${allowed()}`) : good(day);
}

/**
 * Reads the answer to one question from the fields of a form. Never throws.
 * @param fields as they were sent; a day is the choice and `<id>-day`, `<id>-month`, `<id>-year`
 * @param today `YYYY-MM-DD` in London: what "today" and "yesterday" stand for, and the last day allowed
 */
export function readAnswer(question: Question, fields: Fields, today: string): ReadAnswer {
  switch (question.kind) {
    case 'radios':
      return readRadios(question, fields);
    case 'checkboxes':
      return readCheckboxes(question, fields);
    case 'number':
      return readNumber(question, fields);
    case 'choice-with-date':
      return readDay(question, fields, today);
  }
}
