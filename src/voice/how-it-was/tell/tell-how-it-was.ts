import '../../tables.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { HowItWas } from './how-it-was-form.tsx';

/**
 * Keeps how it was (VOI-08). Nobody changes it; who reads it is the young person's choice.
 * @returns its id
 */
export async function tellHowItWas(
  tx: Tx,
  childId: string,
  told: HowItWas,
  by: Pick<By, 'personId' | 'now' | 'newId'>,
): Promise<string> {
  const id = by.newId();
  const { after, heard, fair, words } = told;
  await tx
    .insertInto('how_it_was')
    .values({
      ...{ id, after, heard, fair, words },
      child_id: childId,
      face: Number(told.face),
      shown_to: told.shownTo,
      said_by: by.personId,
      said_at: by.now,
    })
    .execute();
  return id;
}

/** Something told before. */
export interface ToldBefore {
  readonly id: string;
  readonly after: string;
  readonly face: number;
  readonly fair: string | null;
  readonly heard: string | null;
  readonly words: string;
  readonly shown_to: string;
  readonly said_at: Date;
}

/** What a young person has told, the latest first; for others as far as they let them read it. */
export function toldBefore(tx: Tx, childId: string): Promise<ToldBefore[]> {
  return tx
    .selectFrom('how_it_was')
    .select(['id', 'after', 'face', 'fair', 'heard', 'words', 'shown_to', 'said_at'])
    .where('child_id', '=', childId)
    .orderBy('said_at', 'desc')
    .execute();
}
