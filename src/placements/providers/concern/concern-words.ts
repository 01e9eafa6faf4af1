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

/** How a concern stands, from what was added to it, in order. */
export function concernState(events: readonly { readonly event: ConcernEvent }[]): ConcernState {
  return events.reduce<ConcernState>((state, { event }) => {
    if (event === 'dispute-step') return state;
    return event;
  }, 'open');
}

/** What can be added next: the other side answers; what was answered can be disputed; either settles. */
export function nextEvents(state: ConcernState, isOtherSide: boolean): ConcernEvent[] {
  if (state === 'settled') return [];
  if (state === 'disputed')
    return [...(isOtherSide ? (['answered'] as const) : []), 'dispute-step', 'settled'];
  if (state === 'answered') return ['disputed', 'settled'];
  return isOtherSide ? ['answered', 'disputed', 'settled'] : ['disputed', 'settled'];
}
