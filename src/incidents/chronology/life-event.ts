import { askTogether } from '../../platform/database/index.ts';
import type { Cursor, SignedInContext } from '../../platform/web/index.ts';

/** Something in the life of a child that other rooms hold: a move, a time missing, a day care began. */
export interface LifeEvent {
  readonly id: string;
  readonly at: Date;
  /** Where it is read; null where it has no page of its own. */
  readonly href: string | null;
  /** What it was, in a few words. */
  readonly text: string;
  /** What else there is to say. */
  readonly more?: string;
  /** The child's own words, where they are known. */
  readonly account?: string | null;
}

/**
 * Finds what other rooms hold of a child, the latest first.
 * @param childIds every entry under which the child stands
 * @param limit how many at most; `cursor`: only what comes after it
 */
export type FindLifeEvents = (
  context: SignedInContext,
  childIds: readonly string[],
  limit: number,
  cursor: Cursor | null,
) => Promise<readonly LifeEvent[]>;

/** Asks several rooms, side by side, and puts what they find together. */
export function findInRooms(rooms: readonly FindLifeEvents[]): FindLifeEvents {
  return async (context, childIds, limit, cursor) => {
    const found = await askTogether(context.tx, (tx) =>
      Promise.all(rooms.map((find) => find({ ...context, tx }, childIds, limit, cursor))),
    );
    return found.flat();
  };
}
