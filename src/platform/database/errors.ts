/** Every way the database layer itself can refuse. SQL errors keep PostgreSQL's own five-character code. */
export type DatabaseErrorCode =
  | 'database-unavailable'
  | 'directory-locked'
  | 'directory-not-empty'
  | 'not-durable'
  | 'statement-timeout'
  | 'transaction-rolled-back'
  | 'nested-transaction'
  | 'setting-invalid'
  | 'login-refused'
  | 'migration-needed'
  | 'migration-changed'
  | 'migration-duplicate'
  | 'migration-unknown'
  | 'migration-unreadable'
  | 'backup-unreadable'
  | 'backup-failed'
  | 'backup-tool-missing';

/** A refusal of the database layer: `code` for programs, `message` saying what happened and what to do. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/**
 * The five-character SQLSTATE of an error that PostgreSQL raised (`23505` for a broken unique constraint).
 * Takes anything thrown; returns undefined when it did not come from PostgreSQL.
 */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof DatabaseError) return undefined;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
