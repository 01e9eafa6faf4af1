import { byTheMove, type PlacementClock, withTheNotices } from '../clocks.ts';
import type { NoticeRule } from './notice-rule.ts';

const sameDay: PlacementClock = {
  hours: 24,
  from: 'it being known',
  legalBasis: 'local practice',
  note: 'the Protocol sets no time; by the next day',
};

/** Who is told because of an order, or because the home must not be used. */
export const noticesOfConcern = [
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
    text: 'Tell whoever supervises them about the new address, so that the move is never counted as a breach.',
    clock: byTheMove('local practice', 'the Protocol sets no time; an order may hang on the address'),
  },
  {
    id: 'director-told',
    to: 'director-of-childrens-services',
    by: 'commissioner',
    cites: ['PLC-01', 'PLC-02'],
    text: "Tell the director of children's services today that this home may not be used, and whether the child is already there.",
    clock: sameDay,
  },
  {
    id: 'ofsted-told',
    to: 'ofsted',
    by: 'commissioner',
    cites: ['PLC-01', 'PLC-02'],
    text: 'Tell Ofsted who offers this home and where.',
    clock: sameDay,
  },
] as const satisfies readonly NoticeRule[];
