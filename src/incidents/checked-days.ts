import type * as z from 'zod';
import { HearthError } from '../platform/errors/index.ts';
import { checked, isCalendarDate, Refusal } from '../protocol/index.ts';

/** The text that stands at a path such as `told[0].day`. */
function textAt(input: unknown, path: string): string {
  const parts = path.split(/[.[\]]+/).filter(Boolean);
  const found = parts.reduce<unknown>((within, part) => Object(within)[part], input);
  return typeof found === 'string' ? found : '';
}

/**
 * Checks input against a schema like `checked`, and refuses a day that is none of the calendar as such.
 * @param days the paths of the fields in which a day stands, alone or before a time
 * @throws HearthError `not-a-date` for what is no day of the calendar; Refusal for everything else
 */
export function checkedWithDays<S extends z.ZodType>(schema: S, input: unknown, days: RegExp): z.output<S> {
  try {
    return checked(schema, input);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'not-allowed' || !days.test(error.field)) throw error;
    if (isCalendarDate(textAt(input, error.field).slice(0, 'YYYY-MM-DD'.length))) throw error;
    throw new HearthError(
      'not-a-date',
      `${error.field} is not a real date. Write it as YYYY-MM-DD.`,
      error.field,
    );
  }
}
