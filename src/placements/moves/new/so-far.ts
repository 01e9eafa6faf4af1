import { statusOf } from '../../../platform/errors/index.ts';
import { readTyped } from '../../../platform/forms/index.ts';
import { codedError, type SignedInContext } from '../../../platform/web/index.ts';
import type { ApprovalNeeded } from '../../tables.ts';
import { couldApprove } from '../approval/could-approve.ts';
import { type ChildOfMove, openChildOfMove } from '../child-of-move.ts';
import { askedIn, questionsFor } from '../facts/questions.ts';
import { answerTo, type Destination, type Found, findDestination } from '../record/prepare-move.ts';
import { findHomes, homeToMoveTo } from '../register/homes.ts';
import { lastStay, type Stay } from '../register/placements.ts';
import { type MoveTyped, moveForm, nothingOffered, type Offered } from './move-form.ts';

/** How far somebody has come in the pages of a move. */
export interface SoFar extends Offered {
  readonly child: ChildOfMove;
  readonly last: Stay | undefined;
  /** What was typed, unchecked. */
  readonly typed: MoveTyped;
  readonly found: Found | null;
}

/** What comes of it; null where it is refused. */
export async function orNull<T>(work: Promise<T>): Promise<T | null> {
  return await work.catch((error: unknown) => {
    if (statusOf(codedError(error)) >= 500) throw error;
    return null;
  });
}

const destination = (settingId: string, { from, emergency }: MoveTyped): Destination => ({
  settingId,
  from: from ?? '',
  emergency: emergency === 'yes',
});

/** What was typed, as a move that can be prepared. */
export const moveIn = ({ homes, typed, questions }: SoFar) => ({
  ...destination(homes[0]?.setting_id ?? '', typed),
  asked: askedIn(typed, questions),
  askedId: typed.askedId,
  seen: typed.seen || undefined,
});

function typedIn(context: SignedInContext): MoveTyped {
  const loose = moveForm(nothingOffered, 'nothing');
  const read = readTyped(loose, context.form, context);
  const none = readTyped(loose, {}, context);
  return ('values' in read ? read : (none as { values: MoveTyped })).values;
}

/** The home that is meant: the one that was chosen, or those of that name. */
async function homesMeant({ tx }: SignedInContext, child: ChildOfMove, { to, words }: MoveTyped) {
  const chosen = await homeToMoveTo(tx, child.id, to ?? '');
  if (chosen?.name.toLowerCase().includes(words.toLowerCase())) return [chosen];
  return words === '' ? [] : findHomes(tx, child.id, words);
}

/** Which approval it needs, as far as it has been answered: the lesser one until that is known. */
async function approvalSoFar(
  found: Found,
  settingId: string,
  typed: MoveTyped,
  questions: Offered['questions'],
  today: string,
): Promise<ApprovalNeeded> {
  const move = { ...destination(settingId, typed), asked: askedIn(typed, questions) };
  const prepared = await orNull((async () => answerTo(found, move, today))());
  return prepared?.approval ?? 'nominated-officer';
}

/** The child in the address, what was typed, and what the register knows of it; the audit is told. */
export async function openSoFar(context: SignedInContext): Promise<SoFar> {
  const { tx, today } = context;
  const child = await openChildOfMove(context);
  const typed = typedIn(context);
  const homes = await homesMeant(context, child, typed);
  const [home, another] = homes;
  const isOne = home !== undefined && another === undefined;
  const found = isOne
    ? await orNull(findDestination(tx, child, destination(home.setting_id, typed), today))
    : null;
  const questions = found ? questionsFor(found, child.authority_name, typed.homeArea) : {};
  const officers =
    found && home
      ? await couldApprove(tx, child.id, await approvalSoFar(found, home.setting_id, typed, questions, today))
      : [];
  return { child, last: await lastStay(tx, child.id), typed, homes, found, questions, officers };
}
