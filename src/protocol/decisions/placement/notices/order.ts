import { byTheMove, withTheNotices } from '../clocks.ts';
import type { NoticeRule } from './notice-rule.ts';

/** Who is told because of an order. */
export const noticesOfOrder = [
  {
    id: 'local-supervision',
    to: 'local-supervision',
    by: 'allocated-worker',
    cites: ['OOA-04'],
    text: 'Tell the youth justice service there, or probation from 18, that somebody on an order now lives in its area.',
    clock: withTheNotices,
  },
  {
    id: 'home-supervision',
    to: 'home-supervision',
    by: 'allocated-worker',
    cites: ['JUS-01'],
    text: 'Tell the person who supervises them about the new address, so that the move is never counted as a breach.',
    clock: byTheMove('local practice', 'the Protocol sets no time; an order may hang on the address'),
  },
] as const satisfies readonly NoticeRule[];
