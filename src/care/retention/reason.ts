import { HearthError } from '../../platform/errors/index.ts';

/** A reason as it was written, without the space around it. Throws at its field when there is none, or too much. */
export function reasonIn(written: string, field: string): string {
  const reason = written.trim();
  if (!reason) throw new HearthError('reason-needed', 'Say why.', field);
  if ([...reason].length > 2000)
    throw new HearthError('out-of-range', 'Write at most 2000 characters.', field);
  return reason;
}
