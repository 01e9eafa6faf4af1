import '../tables.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import { isOneOf, type Tx } from '../../../platform/web/index.ts';
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
import { toAnswer } from '../request/move-request.ts';
import { exemptions } from '../words.ts';
import { onePiece, type Piece, waitingPieces } from './pieces.ts';

/** The most pieces that stand on one page, and that are given at once. */
export const piecesAtOnce = 20;

interface Checking {
  readonly personId: string;
  readonly now: Date;
}

/** The most that can be written as a reason, in characters. */
const longestReason = 2000;

/** What is covered when nobody has chosen otherwise: every group that is ticked as the page opens. */
export function usualChoice(words: string, names: NamesAround): Chosen {
  const sure = proposedGroups(words, names).filter((group) => group.sure);
  return { cover: sure.map((group) => group.words), more: '' };
}

async function give(tx: Tx, piece: Piece, names: NamesAround, chosen: Chosen, by: Checking): Promise<void> {
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
  pieceId: string,
  chosen: Chosen,
  by: Checking,
): Promise<void> {
  await toAnswer(tx, requestId, ['open']);
  const piece = await onePiece(tx, requestId, pieceId);
  await give(tx, piece, await namesAround(tx, piece.child_id), chosen, by);
}

/** A piece is not given, under an exemption and with a reason. Throws HearthError naming the field. */
export async function withholdPiece(
  tx: Tx,
  requestId: string,
  pieceId: string,
  why: { readonly exemption: string; readonly reason: string },
  by: Checking,
): Promise<void> {
  await toAnswer(tx, requestId, ['open']);
  const piece = await onePiece(tx, requestId, pieceId);
  const { exemption } = why;
  if (!isOneOf(exemptions, exemption)) throw new HearthError('missing', 'Choose why.', 'exemption');
  const reason = why.reason.trim();
  if (!reason) throw new HearthError('reason-needed', 'Say what makes it so for this piece.', 'reason');
  if ([...reason].length > longestReason) {
    throw new HearthError('out-of-range', `Write at most ${longestReason} characters.`, 'reason');
  }
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
  by: Checking,
): Promise<number> {
  if (marks.length > piecesAtOnce)
    throw new HearthError('out-of-range', `Give at most ${piecesAtOnce} pieces at once.`, 'right');
  const { child_id } = await toAnswer(tx, requestId, ['open']);
  const names = await namesAround(tx, child_id);
  let given = 0;
  for (const [id = '', mark] of marks.map((one) => one.split(' '))) {
    if (!/^[0-9a-f-]{36}$/i.test(id)) continue;
    const piece = await onePiece(tx, requestId, id);
    const chosen = usualChoice(piece.words, names);
    if (piece.state !== 'waiting' || markOf(masked(piece.words, names, chosen)) !== mark) continue;
    await give(tx, piece, names, chosen, by);
    given += 1;
  }
  return given;
}
