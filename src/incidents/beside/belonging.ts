import { askTogether } from '../../platform/database/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';

/** Something in another room that belongs to a record: a measure, something that was taken, a screening. */
export interface Belonging {
  readonly href: string;
  readonly text: string;
}
/** The record to which it belongs. */
interface OfRecord {
  readonly id: string;
  readonly child_id: string;
  readonly submission_id: string;
}
/** Finds what a room holds that belongs to a record. */
export type FindBelonging = (context: SignedInContext, of: OfRecord) => Promise<readonly Belonging[]>;

/** Asks several rooms, side by side. */
export function findBelongingInRooms(rooms: readonly FindBelonging[]): FindBelonging {
  return async (context, of) => {
    const found = await askTogether(context.tx, (tx) =>
      Promise.all(rooms.map((find) => find({ ...context, tx }, of))),
    );
    return found.flat();
  };
}
