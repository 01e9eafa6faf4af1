import { DatabaseError, sqlState } from '../database/index.ts';
import { catalogue, Refusal } from '../errors/index.ts';
import { isOneOf } from './is-one-of.ts';

const unforeseen = 'Something unexpected went wrong. Nothing was saved. Please try again.';

/** Turns whatever was thrown into a coded error. What we did not foresee says nothing of its inside. */
export function codedError(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const known = Object(error) as { code?: unknown; field?: unknown; message?: string; statusCode?: number };
  if (error instanceof DatabaseError) {
    if (error.code === 'database-unavailable') {
      return new Refusal(
        'database-unavailable',
        'We cannot reach the database. Nothing was saved; try again in a moment.',
      );
    }
    return new Refusal('unexpected-fault', unforeseen);
  }
  if (typeof known.code === 'string' && isOneOf(catalogue, known.code)) {
    return new Refusal(known.code, known.message ?? '', String(known.field ?? ''));
  }
  if (known.statusCode === 413) {
    return new Refusal('too-large', 'That is more than we can take at once. Make it shorter and try again.');
  }
  if (known.statusCode === 429) return new Refusal('too-many-requests', 'Too many requests. Wait a minute.');
  if (known.statusCode === 400 || known.statusCode === 415)
    return new Refusal('not-json', 'The input is not JSON we can read.');
  if (known.statusCode === 403 || known.statusCode === 404)
    return new Refusal('not-found', 'There is nothing here, or you do not have access to it.');
  if (known.statusCode !== undefined && known.statusCode >= 400 && known.statusCode < 500)
    return new Refusal('not-allowed', 'We cannot answer this kind of request.');
  const state = sqlState(error);
  if (state === '42501')
    return new Refusal('not-found', 'There is nothing here, or you do not have access to it.');
  if (state === '23505') return new Refusal('already-done', 'This has already been done.');
  if (state?.startsWith('08') || state?.startsWith('57P') || state === '53100' || state === '53300') {
    return new Refusal(
      'database-unavailable',
      'We cannot reach the database. Nothing was saved; try again in a moment.',
    );
  }
  return new Refusal('unexpected-fault', unforeseen);
}
