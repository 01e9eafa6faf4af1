import { catalogue, type ErrorCode } from './catalogue.ts';

export { catalogue, type ErrorCode } from './catalogue.ts';

/** A refusal or failure with a stable code. `field` is the path of the field at fault, empty when there is none. */
export class HearthError extends Error {
  override readonly name = 'HearthError';
  readonly code: ErrorCode;
  readonly field: string;

  constructor(code: ErrorCode, message: string, field = '') {
    super(message);
    this.code = code;
    this.field = field;
  }

  get status(): number {
    return catalogue[this.code].status;
  }
}

/** The answer when something is not there or may not be seen: the two must look the same. */
export function notFound(): HearthError {
  return new HearthError('not-found', 'There is nothing here, or it is not open to you.');
}
