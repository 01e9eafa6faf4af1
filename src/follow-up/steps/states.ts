import { type Moves, movesFrom } from '../moves.ts';
import type { StepEvent, StepState } from '../tables.ts';

/** What somebody can do with a step. */
export const stepActions = ['accept', 'decline', 'done', 'revoke', 'reopen'] as const;
export type StepAction = (typeof stepActions)[number];

interface OfStep {
  readonly event: StepEvent;
  /** What must be written with it: a reason, or the evidence. */
  readonly needs: 'reason' | 'evidence' | null;
}

/** The life of a step: which action leads from where to where, and what must be written with it. */
export const stepMoves: Moves<StepAction, StepState, OfStep> = {
  accept: { from: ['proposed'], to: 'accepted', event: 'accepted', needs: null },
  decline: { from: ['proposed', 'accepted'], to: 'declined', event: 'declined', needs: 'reason' },
  done: { from: ['proposed', 'accepted'], to: 'done', event: 'done', needs: 'evidence' },
  revoke: { from: ['proposed', 'accepted', 'declined'], to: 'revoked', event: 'revoked', needs: 'reason' },
  reopen: { from: ['declined', 'done', 'revoked'], to: 'accepted', event: 'reopened', needs: 'reason' },
};

/** The actions open to a step in this state. */
export const actionsFrom = (state: StepState): StepAction[] => movesFrom(stepMoves, state);
