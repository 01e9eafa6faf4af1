import { type FormFields, one } from '../../platform/web/index.ts';

/** What was written in a form, field by field, so that nothing is lost when it comes back. */
export function valuesOf(form: FormFields): Record<string, string> {
  return Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
}
