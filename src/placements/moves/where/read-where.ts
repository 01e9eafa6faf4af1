import { type FormFields, one } from '../../../platform/web/index.ts';

const padded = (text: string): string => text.trim().padStart(2, '0');

/** The day in a form: whole, or in its three parts. Not checked. */
export function readDay(form: FormFields, name: string): string {
  const whole = one(form, name);
  if (whole) return whole;
  const part = (suffix: string): string => one(form, `${name}-${suffix}`);
  if (!part('day') && !part('month') && !part('year')) return '';
  return [part('year').trim(), padded(part('month')), padded(part('day'))].join('-');
}

/** Where the child moves, from which day, and whether there is time to tell people. */
export interface Where {
  readonly words: string;
  readonly to: string;
  readonly from: string;
  readonly emergency: string;
}

export function readWhere(form: FormFields): Where {
  return {
    words: one(form, 'words').trim(),
    to: one(form, 'to'),
    from: readDay(form, 'from'),
    emergency: one(form, 'emergency'),
  };
}
