import { type FieldError, HearthError } from '../platform/errors/index.ts';

/** Refuses where anything is wrong, and says all of it at once. @throws HearthError naming the fields */
export function refuseAll(wrong: readonly FieldError[]): void {
  const [first] = wrong;
  if (first) throw new HearthError(first.code, first.message, first.field, wrong);
}
