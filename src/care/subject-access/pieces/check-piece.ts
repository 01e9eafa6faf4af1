import '../../tables.ts';
import { type By, isId, type Tx } from '../../../platform/web/index.ts';
import { applyMasks } from '../../redaction/apply-masks.ts';
import {
  type Chosen,
  chosenMasks,
  masked,
  type NamesAround,
  proposedGroups,
} from '../../redaction/groups.ts';
import { markOf } from '../../redaction/mark-of.ts';
import { namesAround } from '../../redaction/names-around.ts';
import { requestFor } from '../request/move-request.ts';
import type { Withheld } from './piece-forms.ts';
import { onePiece, type Piece, waitingPieces } from './pieces.ts';

/** What is covered when nobody has chosen otherwise: every group that is ticked as the page opens. */
export function usualChoice(words: string, names: NamesAround): Chosen {
  const sure = proposedGroups(words, names).filter((group) => group.sure);
  return { cover: sure.map((group) => group.words), more: '' };
}

async function give(tx: Tx, piece: Piece, names: NamesAround, chosen: Chosen, by: By): Promise<void> {
  const masks = chosenMasks(piece.words, names, chosen);
  await tx
    .updateTable('access_piece')
    .set({
      state: 'given',
      masks: JSON.stringify(masks),
      masked_words: applyMasks(piece.words, masks),
      exemption: null,
      reason: null,
      checked_by: by.personId,
      checked_at: by.now,
    })
    .where('id', '=', piece.id)
    .execute();
}

/** A piece is given, with what was chosen covered. It can be changed until the answer is ready. */
export async function givePiece(
  tx: Tx,
  requestId: string,
  piece: Piece,
  names: NamesAround,
  chosen: Chosen,
  by: By,
): Promise<void> {
  await requestFor(tx, requestId, 'ready');
  await give(tx, piece, names, chosen, by);
}

/** A piece is not given, under an exemption and with a reason. */
export async function withholdPiece(
  tx: Tx,
  requestId: string,
  piece: Piece,
  { exemption, reason }: Withheld,
  by: By,
): Promise<void> {
  await requestFor(tx, requestId, 'ready');
  await tx
    .updateTable('access_piece')
    .set({
      state: 'withheld',
      masks: '[]',
      masked_words: null,
      exemption,
      reason,
      checked_by: by.personId,
      checked_at: by.now,
    })
    .where('id', '=', piece.id)
    .execute();
}

/** A piece as the page of the next pieces shows it: how it would read with everything proposed covered. */
export interface NextPiece {
  readonly piece: Piece;
  readonly reads: string;
  /** By which what was read is known again. */
  readonly mark: string;
}

/** The next pieces that wait, as they would read. */
export async function nextPieces(tx: Tx, requestId: string, limit: number): Promise<NextPiece[]> {
  const waiting = await waitingPieces(tx, requestId, limit);
  const [first] = waiting;
  if (!first) return [];
  const names = await namesAround(tx, first.child_id);
  return waiting.map((piece) => {
    const reads = masked(piece.words, names, usualChoice(piece.words, names));
    return { piece, reads, mark: markOf(reads) };
  });
}

/**
 * Gives the pieces that somebody read and ticked, as they were shown; what would now read otherwise waits on.
 * @param marks `<piece id> <mark>` of each that was ticked
 * @returns how many were given
 */
export async function giveAsShown(
  tx: Tx,
  requestId: string,
  marks: readonly string[],
  by: By,
): Promise<number> {
  const { child_id } = await requestFor(tx, requestId, 'ready');
  const names = await namesAround(tx, child_id);
  let given = 0;
  for (const [id = '', mark] of marks.map((one) => one.split(' '))) {
    if (!isId(id)) continue;
    const piece = await onePiece(tx, requestId, id);
    const chosen = usualChoice(piece.words, names);
    if (piece.state !== 'waiting' || markOf(masked(piece.words, names, chosen)) !== mark) continue;
    await give(tx, piece, names, chosen, by);
    given += 1;
  }
  return given;
}
