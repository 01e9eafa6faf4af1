import type { RefusalBody } from '../../protocol/refusal.ts';
import { catalogue, type ErrorCode } from './catalogue.ts';

export { catalogue, type ErrorCode } from './catalogue.ts';

/** What is wrong with one field. */
export type FieldError = RefusalBody;

/** A refusal or failure with a stable code. `field` is the path of the field at fault, empty when there is none. */
export class HearthError extends Error {
  override readonly name = 'HearthError';
  readonly code: ErrorCode;
  readonly field: string;

  /** Everything that is wrong, where that is more than one thing; this error is the first of it. */
  readonly all: readonly FieldError[];

  constructor(code: ErrorCode, message: string, field = '', all: readonly FieldError[] = []) {
    super(message);
    this.code = code;
    this.field = field;
    this.all = all;
  }
}

/** The status of HTTP with which it is answered. */
export const statusOf = ({ code }: Pick<HearthError, 'code'>): number => catalogue[code].status;

/** The answer when something is not there or may not be seen: the two must look the same. */
export function notFound(): HearthError {
  return new HearthError('not-found', 'There is nothing here, or you do not have access to it.');
}
