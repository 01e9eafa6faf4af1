import { type Field, moment } from '../platform/forms/index.ts';

/** When something happened: by now, and now unless somebody says otherwise. */
export const happened = (label: string, as: string): Field<Date> =>
  moment(label, { as, needed: 'Give the day: day, month and year.', is: 'not-after-now', usualNow: true });
