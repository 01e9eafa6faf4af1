import { readDay, typedDay } from '../../platform/forms/index.ts';
import { type FormFields, one } from '../../platform/web/index.ts';
import type { DraftContent } from '../tables.ts';

/** The names under which a draft keeps the day it happened: those of the field `when`. */
const names: Readonly<Record<string, string>> = { day: 'day', month: 'when-month', year: 'when-year' };

/** The day it happened, `YYYY-MM-DD`; empty while none is typed, or only half of it. */
export function dayOf({ fields }: DraftContent): string {
  const read = readDay({ one: (part = '') => one(fields, names[part] ?? '') });
  return 'value' in read ? (read.value ?? '') : '';
}

/** A day as a draft keeps it. */
export const keptDay = (day: string): FormFields =>
  Object.fromEntries(Object.entries(typedDay(day)).map(([part, text]) => [names[part] ?? part, text]));
