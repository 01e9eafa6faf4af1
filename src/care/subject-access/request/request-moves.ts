import type { Moves } from '../../../platform/moves/index.ts';
import type { RequestEvent, RequestState } from '../words.ts';

/** The life of a request: received, answered once it is clear who asks, ready, and handed over. */
export const requestMoves: Moves<Exclude<RequestEvent, 'received'>, RequestState> = {
  'identity-confirmed': { from: ['received'], to: 'open' },
  gathered: { from: ['open'], to: null },
  extended: { from: ['open', 'ready'], to: null },
  ready: { from: ['open'], to: 'ready' },
  reopened: { from: ['ready'], to: 'open' },
  'handed-over': { from: ['ready'], to: 'handed-over' },
  refused: { from: ['received', 'open', 'ready'], to: 'refused' },
  withdrawn: { from: ['received', 'open', 'ready'], to: 'withdrawn' },
};
export type RequestMove = keyof typeof requestMoves;
