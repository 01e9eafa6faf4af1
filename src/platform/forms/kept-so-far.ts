import type { FormFields } from '../web/index.ts';
import type { Moment } from './field.ts';
import { Filled } from './filled.tsx';
import { type Form, fieldsOf, type ReadForm, readTyped, type Shape } from './form.ts';

/** A form as it is kept so far: to be read back, with what is still wrong in it. */
export function keptSoFar(form: Form<Shape>, kept: FormFields, at: Moment): Filled {
  const typed = fieldsOf(form, kept);
  const read = readTyped(form, typed, at);
  const faults = 'faults' in read ? read.faults : [];
  return new Filled(form, { to: '', csrfToken: '', entry: '', faults }, typed, {}, at);
}

/** What a form that is kept has been filled in with. */
export const readKept = <S extends Shape>(form: Form<S>, kept: FormFields, at: Moment): ReadForm<S> =>
  readTyped(form, fieldsOf(form, kept), at);
