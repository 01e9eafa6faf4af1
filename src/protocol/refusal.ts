/** What is said back when input is refused: a stable code, the field by its path, and what is allowed. */
export interface RefusalBody {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

/** Input that was refused. Nothing was decided and nothing was changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly field: string;

  /**
   * @param code stable, listed in docs/errors.md
   * @param field the path of the field, for example `conduct[0].class`; empty for the input as a whole
   * @param message what is wrong and what is allowed, in plain words
   */
  constructor(code: string, field: string, message: string) {
    super(message);
    this.code = code;
    this.field = field;
  }

  /** The refusal as it stands in JSON answers. */
  toJSON(): RefusalBody {
    return { code: this.code, field: this.field, message: this.message };
  }
}
