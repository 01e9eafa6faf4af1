import type { Tx } from '../../platform/web/index.ts';
import { sameChildIds } from '../duplicates/same-child.ts';
import { answerStatus, type StatusAnswer } from './answer-status.ts';
import { episodesOf } from './episodes.ts';

/** The care status of a child on a day (STA-01), from the episodes that are open to the visitor. */
export async function statusOn(
  tx: Tx,
  child: { readonly id: string; readonly date_of_birth: string },
  on: string,
): Promise<StatusAnswer> {
  return answerStatus(child.date_of_birth, on, await episodesOf(tx, await sameChildIds(tx, child.id)));
}
