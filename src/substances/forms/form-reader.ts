import { londonInstant } from '../../platform/clock/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import { type Answer, type FieldErrors, type FormFields, many, one } from '../../platform/web/index.ts';
import { isCalendarDate } from '../../protocol/index.ts';
import { isOneOf } from '../model.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Says that the form has to be shown again: its reader holds what is wrong. */
class FormRefused extends Error {
  override readonly name = 'FormRefused';
}

/** Reads a form field by field, and gathers everything that is wrong with it before anything is done. */
export class FormReader {
  readonly #errors: Record<string, string> = {};
  readonly #form: FormFields;

  constructor(form: FormFields) {
    this.#form = form;
  }

  get errors(): FieldErrors {
    return this.#errors;
  }

  refuse(field: string, message: string): void {
    this.#errors[field] ??= message;
  }

  /** A text, without the space around it. @param needed what is said when there is none; left out where it may be empty */
  text(field: string, longest: number, needed?: string): string {
    const text = one(this.#form, field).trim();
    if (needed !== undefined && text === '') this.refuse(field, needed);
    if (text.length > longest)
      this.refuse(field, `Write at most ${longest.toLocaleString('en-GB')} characters.`);
    return text;
  }

  /** One of the values named. */
  choice<Named extends object>(field: string, named: Named, needed: string): keyof Named & string {
    const value = one(this.#form, field);
    if (isOneOf(named, value)) return value;
    this.refuse(field, needed);
    return '' as keyof Named & string;
  }

  ticked(field: string): boolean {
    return many(this.#form, field).some((value) => value !== '');
  }

  /** An id that was chosen from a list. */
  id(field: string, needed: string): string {
    const id = one(this.#form, field);
    if (!uuid.test(id)) this.refuse(field, needed);
    return id.toLowerCase();
  }

  /** A day in its three parts, `YYYY-MM-DD`; null when none was written and none is needed. */
  day(field: string, needed?: string): string | null {
    const part = (name: string): string => one(this.#form, `${field}-${name}`).trim();
    const [year, month, day] = [part('year'), part('month'), part('day')];
    if (!(year || month || day)) {
      if (needed !== undefined) this.refuse(field, needed);
      return null;
    }
    const whole = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    if (!isCalendarDate(whole)) this.refuse(field, 'Give a day of the calendar: day, month and year.');
    return whole;
  }

  /** A day and a time of day in London, not after now. */
  moment(field: string, now: Date): Date {
    const day = this.day(field, 'Give the day: day, month and year.');
    const time = one(this.#form, `${field}-time`).trim().padStart(5, '0');
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
      this.refuse(`${field}-time`, 'Give the time as it is on the clock, such as 14:30.');
      return now;
    }
    if (day === null || this.#errors[field]) return now;
    const moment = londonInstant(day, time);
    if (moment > now) this.refuse(field, 'This is after now.');
    return moment;
  }

  /** The same, or null where no day was written. */
  maybeMoment(field: string, now: Date): Date | null {
    const isWritten = ['year', 'month', 'day'].some((name) => one(this.#form, `${field}-${name}`).trim());
    return isWritten ? this.moment(field, now) : null;
  }

  /** Goes on only when nothing is wrong. */
  check(): void {
    if (Object.keys(this.#errors).length > 0) throw new FormRefused();
  }
}

/**
 * Does what a form asks for. Whatever is wrong with a field brings the form back, with everything that was typed.
 * @param show the form again, with what is wrong
 */
export async function answerForm(
  form: FormFields,
  work: (read: FormReader) => Promise<Answer>,
  show: (errors: FieldErrors) => Promise<Answer>,
): Promise<Answer> {
  const read = new FormReader(form);
  try {
    return await work(read);
  } catch (error) {
    if (error instanceof FormRefused) return show(read.errors);
    if (error instanceof HearthError && error.field)
      return show({ ...read.errors, [error.field]: error.message });
    throw error;
  }
}

/** Every field of a form that was sent, as one value each, to be shown again. */
export function valuesOf(form: FormFields): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(form).map((name) => [name, many(form, name).join(',')]));
}
