import { type Moves, movesFrom } from '../../platform/moves/index.ts';
import type { StepEvent, StepState } from '../tables.ts';

/** What somebody can do with a step, by page or by API. What tells somebody is also sent: with how and to whom. */
export const stepActions = ['accept', 'done', 'chase', 'decline', 'revoke', 'reopen'] as const;
export type StepAction = (typeof stepActions)[number] | 'send';

interface OfStep {
  readonly event: StepEvent;
  /** What must be written with it. */
  readonly needs: 'reason' | 'evidence' | 'words' | null;
}
type Life = Moves<StepAction, StepState, OfStep>;

/** The states in which a step still has to be done. */
export const openStates: readonly StepState[] = ['proposed', 'accepted'];

/** The life of a step: which action leads from where to where, and what must be written with it. */
export const stepMoves: Life = {
  send: { from: [], to: 'sent', event: 'sent', needs: null },
  accept: { from: ['proposed'], to: 'accepted', event: 'accepted', needs: null },
  done: { from: openStates, to: 'done', event: 'done', needs: 'evidence' },
  chase: { from: openStates, to: null, event: 'chased', needs: 'words' },
  decline: { from: openStates, to: 'declined', event: 'declined', needs: 'reason' },
  revoke: { from: ['proposed', 'accepted', 'declined'], to: 'revoked', event: 'revoked', needs: 'reason' },
  reopen: { from: ['declined', 'done', 'revoked'], to: 'accepted', event: 'reopened', needs: 'reason' },
};

/** The life of a step that tells somebody: it is sent, and then confirmed by whom it tells. */
const tellingMoves: Life = {
  ...stepMoves,
  send: { ...stepMoves.send, from: ['proposed'] },
  accept: { from: ['sent'], to: 'confirmed', event: 'confirmed', needs: null },
  done: { ...stepMoves.done, from: ['sent', 'confirmed'] },
  chase: { ...stepMoves.chase, from: ['proposed', 'sent', 'confirmed'] },
  decline: { ...stepMoves.decline, from: ['proposed'] },
  revoke: { ...stepMoves.revoke, from: [] },
  reopen: { ...stepMoves.reopen, from: ['sent', 'confirmed', 'declined', 'done'], to: 'proposed' },
};

/** What of a step says which life it has. */
interface Telling {
  /** Whom it tells; null where it tells nobody. */
  readonly recipient: string | null;
}

export const movesOf = ({ recipient }: Telling): Life => (recipient === null ? stepMoves : tellingMoves);

/** The actions open to a step in this state. */
export const actionsFrom = (step: Telling & { readonly state: StepState }): StepAction[] =>
  movesFrom(movesOf(step), step.state);
