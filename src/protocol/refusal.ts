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

/** Input that was refused. Nothing was decided and nothing was changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly field: string;

  /**
   * @param code stable, listed in docs/errors.md
   * @param field the path of the field, for example `conduct[0].class`; empty for the input as a whole
   * @param message what is wrong and what is allowed, in plain words
   */
  constructor(code: RefusalCode, field: string, message: string) {
    super(message);
    this.code = code;
    this.field = field;
  }

  /** The refusal as it stands in JSON answers. */
  toJSON(): RefusalBody {
    return { code: this.code, field: this.field, message: this.message };
  }
}
