/** The codes of refusals and failures. None ever changes what it means; docs/errors.md says it. */
export type RefusalCode =
  | 'missing'
  | 'not-allowed'
  | 'wrong-type'
  | 'out-of-range'
  | 'unknown-field'
  | 'not-a-date'
  | 'no-edition'
  | 'editions-disagree'
  | 'in-the-future'
  | 'no-such-decision'
  | 'no-such-row'
  | 'not-json'
  | 'null-byte'
  | 'reason-needed'
  | 'not-found'
  | 'sign-in-needed'
  | 'sign-in-refused'
  | 'not-yours'
  | 'form-out-of-date'
  | 'from-another-site'
  | 'conflict'
  | 'already-done'
  | 'already-running'
  | 'undecided'
  | 'key-reused'
  | 'too-large'
  | 'too-many-requests'
  | 'database-unavailable'
  | 'unexpected-fault';

/** What is said back when input is refused: a stable code, the field by its path, and what is allowed. */
export interface RefusalBody {
  readonly code: RefusalCode;
  readonly field: string;
  readonly message: string;
}

/** What was refused, or failed, with a stable code. Nothing was decided and nothing was changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly field: string;

  /** Everything that is wrong, where that is more than one thing; this is the first of it. */
  readonly all: readonly RefusalBody[];

  /**
   * @param message what is wrong and what is allowed, in plain words
   * @param field the path of the field, for example `conduct[0].class`; empty for the input as a whole
   */
  constructor(code: RefusalCode, message: string, field = '', all: readonly RefusalBody[] = []) {
    super(message);
    this.code = code;
    this.field = field;
    this.all = all;
  }

  /** The refusal as it is in JSON answers. */
  toJSON(): RefusalBody {
    return { code: this.code, field: this.field, message: this.message };
  }
}
