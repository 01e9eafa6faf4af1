import { type FieldError, Refusal } from '../platform/errors/index.ts';

/** Refuses where anything is wrong, and says all of it at once. @throws Refusal naming the fields */
export function refuseAll(wrong: readonly FieldError[]): void {
  const [first] = wrong;
  if (first) throw new Refusal(first.code, first.message, first.field, wrong);
}
