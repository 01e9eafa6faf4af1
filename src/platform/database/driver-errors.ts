import { DatabaseError, sqlState } from './errors.ts';

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);

/** The driver says these in words only. */
const LOST =
  /Connection terminated|Connection ended|not queryable|connection error|timeout exceeded when trying to connect|after calling end on the pool|timeout expired/i;

/**
 * Turns what the driver threw into a coded error where the database could not be reached or gave up,
 * and leaves every other error (a broken constraint, a syntax error) exactly as PostgreSQL worded it.
 */
export function fromDriver(error: unknown): unknown {
  if (error instanceof DatabaseError) return error;
  const state = sqlState(error);
  if (state === '57014') {
    return new DatabaseError(
      'statement-timeout',
      'The database stopped a statement that ran too long. Nothing was saved. Ask for less at a time and try again.',
      error,
    );
  }
  return isLostConnection(error, state) ? unavailable(error) : error;
}

/** The error for work that could not reach the database: nothing of the transaction was kept. */
export function unavailable(cause?: unknown): DatabaseError {
  const why = cause instanceof Error && cause.message ? ` (${cause.message})` : '';
  return new DatabaseError(
    'database-unavailable',
    `The database cannot be reached${why}. Unless a commit was already under way, nothing was saved; check that it is running and try again.`,
    cause,
  );
}

function isLostConnection(error: unknown, state: string | undefined): boolean {
  // 08: connection exception, 57P01-57P03: shutting down or starting up, 53300: no connection left, 25006: a standby, which only
  // reads, where the primary was before or a proxy does not know better yet. Another connection may lead to the primary.
  if (state !== undefined && /^(08...|57P0[1-4]|53300|25006)$/.test(state)) return true;
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  return (typeof code === 'string' && NETWORK.has(code)) || LOST.test(error.message);
}
