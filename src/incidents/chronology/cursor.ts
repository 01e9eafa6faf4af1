import { HearthError } from '../../platform/errors/index.ts';
import type { ChronologyCursor } from './get-chronology.ts';

const shape = /^(\d{13})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A cursor as it stands in an address: opaque, and without anything about the child. */
export function writeCursor({ before, id }: ChronologyCursor): string {
  return `${before.getTime()}.${id}`;
}

/** The cursor in an address; null when there is none. Throws `not-allowed` for what is no cursor. */
export function readCursor(text: string | null): ChronologyCursor | null {
  if (!text) return null;
  const match = shape.exec(text);
  if (!match?.[1] || !match[2])
    throw new HearthError('not-allowed', 'This cursor did not come from Hearth.', 'after');
  return { before: new Date(Number(match[1])), id: match[2] };
}
