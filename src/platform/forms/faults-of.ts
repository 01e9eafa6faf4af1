import type { FieldError, Refusal } from '../errors/index.ts';
import { type Form, type FormFault, nameOf, type Shape } from './form.ts';

/** Where a refusal of the use case belongs: the field it names, a field of another page at its address, or the form as a whole. */
function faultOf({ fields }: Form<Shape>, { code, field, message }: FieldError): FormFault {
  for (const [key, each] of Object.entries(fields)) {
    const name = nameOf(key, each);
    if (field === name || field === key) return { key, part: '', code, message };
    const part = each.parts.find((one) => one !== '' && field === `${name}-${one}`);
    if (part) return { key, part, code, message };
  }
  return { key: '', part: '', code, message, href: field.startsWith('/') ? field : undefined };
}

/** Everything that a use case says is wrong. */
export const faultsOf = (form: Form<Shape>, refusal: Refusal): FormFault[] =>
  (refusal.all.length > 0 ? refusal.all : [refusal]).map((each) => faultOf(form, each));
