import { Refusal } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import {
  decidePlacement,
  editionOn,
  type PlacementFacts,
  type PlacementOutcome,
} from '../../../protocol/index.ts';
import type { ApprovalNeeded } from '../../tables.ts';
import type { ChildOfMove } from '../child-of-move.ts';
import { factsOfMove } from '../facts/facts-of-move.ts';
import type { AskedFacts } from '../facts/questions.ts';
import { type HomeToMoveTo, homeToMoveTo } from '../register/homes.ts';
import { type Known, whatIsKnown } from '../register/known.ts';
import { lastStay } from '../register/placements.ts';
import { leavesTime, wrongWithDay } from '../where/check-day.ts';

/** A move as it is asked for: to which home, from which day, and whether there is time. */
export interface Destination {
  readonly settingId: string;
  readonly from: string;
  readonly emergency: boolean;
}

/** With what was asked of it. */
export interface MoveAsked extends Destination {
  readonly asked: AskedFacts;
}

/** Where it goes, and what the register knows of it. */
export interface Found {
  readonly home: HomeToMoveTo;
  readonly known: Known;
}

/** A move with its answer, before it is recorded. */
export interface Prepared extends Found {
  readonly facts: PlacementFacts;
  readonly outcome: PlacementOutcome;
  readonly approval: ApprovalNeeded;
}

/**
 * Finds the home and what the register knows.
 * @throws Refusal naming `to`, `from` or `emergency`
 */
export async function findDestination(
  tx: Tx,
  child: ChildOfMove,
  { settingId, from, emergency }: Destination,
  today: string,
): Promise<Found> {
  const home = await homeToMoveTo(tx, child.id, settingId);
  if (!home) throw new Refusal('not-allowed', 'There is no such home. Search for it again.', 'to');
  const last = await lastStay(tx, child.id);
  const wrong = wrongWithDay(from, { last, bornOn: child.date_of_birth, today });
  if (wrong) throw new Refusal(wrong.code, wrong.message, 'from');
  editionOn(from, 'from');
  const known = await whatIsKnown(tx, child, home, last, from);
  if (last?.setting_id === settingId && known.event === 'moves') {
    throw new Refusal('not-allowed', 'They already live there.', 'to');
  }
  if (emergency && leavesTime(from, today)) {
    const message = 'A move after tomorrow leaves time to tell people, so it is not an emergency.';
    throw new Refusal('not-allowed', message, 'emergency');
  }
  return { home, known };
}

/** Who must approve before the move may begin (PLC-01): for a home that must not be used the director, always. */
function approvalFor({ registration, approval }: PlacementOutcome): ApprovalNeeded {
  return registration === 'stands-out' ? 'director' : approval;
}

/**
 * Prepares a move: what the register knows, what was asked, and what the Protocol and the law ask for.
 * @throws Refusal naming the field
 */
export async function prepareMove(
  tx: Tx,
  child: ChildOfMove,
  move: MoveAsked,
  today: string,
): Promise<Prepared> {
  return answerTo(await findDestination(tx, child, move, today), move, today);
}

/**
 * What the Protocol and the law ask of a move whose home is found.
 * @throws Refusal naming the field
 */
export function answerTo({ home, known }: Found, move: MoveAsked, today: string): Prepared {
  const facts = factsOfMove(known, home, move, move.asked);
  const outcome = decidePlacement(facts, { today });
  return { home, known, facts, outcome, approval: approvalFor(outcome) };
}
