import { listOf } from '../../platform/lists/index.ts';
import type { ReferralInList } from './get-referral.ts';
import { purposes, services, stateInWords } from './words.ts';

const { list, text, moment } = listOf<ReferralInList>();

/** Referrals to and from services. */
export const referralsList = list({
  name: 'referrals',
  title: 'Referrals',
  childOf: ({ child_id }) => child_id,
  columns: {
    child: text('Child', ({ child_called }) => child_called ?? 'A child whose record you cannot see'),
    service: text('Service', ({ service }) => services[service]),
    purpose: text('What for', ({ purpose }) => purposes[purpose]),
    state: text('How it stands', ({ state }) => stateInWords[state]),
    from: text('From', ({ from_name }) => from_name),
    to: text('To', ({ to_name }) => to_name),
    made: moment('Made', ({ made_at }) => made_at),
    answer: moment('Answer by', ({ answer_due_at }) => answer_due_at),
    closes: moment('Closes', ({ closes_at }) => closes_at),
  },
});
