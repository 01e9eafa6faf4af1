import { Refusal } from '../../platform/errors/index.ts';
import { isId } from '../../platform/web/index.ts';
import type { ChronologyCursor } from './get-chronology.ts';

/** A cursor as it stands in an address: opaque, and without anything about the child. */
export function writeCursor({ before, id }: ChronologyCursor): string {
  return `${before.getTime()}.${id}`;
}

/** The cursor in an address; null when there is none. Throws `not-allowed` for what is no cursor. */
export function readCursor(text: string | null): ChronologyCursor | null {
  if (!text) return null;
  const [before = '', id = ''] = text.split('.');
  if (!/^\d{13}$/.test(before) || !isId(id) || text !== `${before}.${id}`)
    throw new Refusal('not-allowed', 'This is not a cursor that we gave.', 'after');
  return { before: new Date(Number(before)), id };
}
