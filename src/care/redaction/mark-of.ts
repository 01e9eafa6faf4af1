import { createHash } from 'node:crypto';

/** By what a text is known again: what was read on one page and what is given out from the next are the same. */
export function markOf(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
