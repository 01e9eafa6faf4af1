import { type Moves, movesFrom } from '../../../platform/moves/index.ts';
import type { ConcernEvent, ConcernKind, ConcernSide } from '../../tables.ts';

/** The kinds of concern and request between an authority and a provider, and who may raise them. */
export const concernKinds: Readonly<
  Record<ConcernKind, { readonly text: string; readonly raisedBy: readonly ConcernSide[] }>
> = {
  concern: { text: 'A concern', raisedBy: ['authority', 'provider'] },
  input: { text: 'A request for someone to take part or advise', raisedBy: ['authority', 'provider'] },
  resource: { text: 'A request for money or staff', raisedBy: ['authority', 'provider'] },
  'unmet-need': { text: 'A need that is not met, and what the authority could do', raisedBy: ['provider'] },
  'regular-calls': {
    text: 'Regular calls to the police are likely: act together',
    raisedBy: ['authority', 'provider'],
  },
};

/** What can be added to a concern, in words. */
export const concernEvents: Readonly<Record<ConcernEvent, string>> = {
  answered: 'Answered',
  disputed: 'Disputed',
  'dispute-step': 'A step to resolve the dispute',
  settled: 'Settled',
};

/** How a concern stands, after what was added to it last. */
export type ConcernState = 'open' | 'answered' | 'disputed' | 'settled';

/** The life of a concern: the other side answers; what is open or answered can be disputed; either settles. */
const concernMoves: Moves<ConcernEvent, ConcernState, { readonly by: 'other-side' | 'either' }> = {
  answered: { from: ['open', 'disputed'], to: 'answered', by: 'other-side' },
  disputed: { from: ['open', 'answered'], to: 'disputed', by: 'either' },
  'dispute-step': { from: ['disputed'], to: null, by: 'either' },
  settled: { from: ['open', 'answered', 'disputed'], to: 'settled', by: 'either' },
};

/** How a concern stands, from what was added to it, in order. */
export function concernState(events: readonly { readonly event: ConcernEvent }[]): ConcernState {
  return events.reduce<ConcernState>((state, { event }) => concernMoves[event].to ?? state, 'open');
}

/** What can be added next. */
export const nextEvents = (state: ConcernState, isOtherSide: boolean): ConcernEvent[] =>
  movesFrom(concernMoves, state).filter((event) => isOtherSide || concernMoves[event].by === 'either');
