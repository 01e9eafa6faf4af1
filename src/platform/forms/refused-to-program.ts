import { Refusal, statusOf } from '../errors/index.ts';
import { codedError } from '../web/index.ts';
import { faultsOf } from './faults-of.ts';
import type { Form, FormFault, Shape } from './form.ts';

/** Everything that is wrong with what a program sent; the first gives the code. */
export function refusedFields(faults: readonly FormFault[]): Refusal {
  const all = faults.map(({ key, part, code, message }) => ({
    code,
    field: /^[.[]/.test(part) ? `${key}${part}` : key,
    message,
  }));
  const [first] = all;
  return new Refusal(first?.code ?? 'not-allowed', first?.message ?? '', first?.field, all);
}

/** A refusal at the name that a program knows a field by. */
export function byKey(form: Form<Shape>, error: unknown): unknown {
  const refusal = codedError(error);
  if (statusOf(refusal) >= 500 || !refusal.field) return error;
  const faults = faultsOf(form, refusal);
  return faults.every(({ key }) => key) ? refusedFields(faults) : error;
}
