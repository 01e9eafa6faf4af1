import { expect, test } from 'vitest';
import { decideCareStatus } from './decide.ts';

const inCare = { dateOfBirth: '2010-05-10', episodes: [{ from: '2020-01-01', legalStatus: 'C2' as const }] };
const twice = {
  dateOfBirth: '2010-05-10',
  on: '2026-07-01',
  episodes: [
    { from: '2024-06-01', to: '2024-08-24', legalStatus: 'V2' as const, reasonCeased: 'E4A' },
    { from: '2026-06-01', to: '2026-06-08', legalStatus: 'V2' as const, reasonCeased: 'E4A' },
  ],
};

test.each([
  ['a child in care', { ...inCare, on: '2022-01-01' }, ['ask-authority']],
  ['an eligible child', { ...inCare, on: '2026-06-01' }, ['ask-authority', 'pathway-needs']],
  ['a relevant child', twice, ['ask-authority', 'pathway-needs']],
  [
    'a young adult of 18 with an open episode',
    { ...inCare, on: '2028-06-01' },
    ['ask-authority', 'end-open-episode', 'adviser-to-21', 'weigh-care-in-justice'],
  ],
  [
    'a young adult of 21',
    { ...inCare, on: '2031-05-10' },
    ['ask-authority', 'end-open-episode', 'adviser-on-request', 'weigh-care-in-justice'],
  ],
  ['somebody of 25', { ...inCare, on: '2035-05-10' }, ['ask-authority', 'end-open-episode']],
  [
    'somebody who was in care as a small child',
    {
      ...inCare,
      on: '2025-01-01',
      episodes: [{ from: '2012-01-01', to: '2013-01-01', legalStatus: 'V2', reasonCeased: 'E4A' }],
    },
    ['ask-authority', 'commitment-without-status'],
  ],
  ['somebody who never was', { ...inCare, on: '2025-01-01', episodes: [] }, ['ask-authority']],
  [
    'a child under an agreement for short breaks',
    { ...inCare, on: '2025-01-01', episodes: [{ from: '2024-01-01', legalStatus: 'V4' }] },
    ['ask-about-short-breaks', 'commitment-without-status'],
  ],
  [
    'two episodes on one day',
    {
      ...inCare,
      on: '2025-01-01',
      episodes: [...inCare.episodes, { from: '2024-01-01', legalStatus: 'V2' }],
    },
    ['ask-authority', 'settle-two-episodes'],
  ],
  [
    'the first day with a foster carer',
    { ...inCare, on: '2025-01-01', episodes: [{ from: '2025-01-01', legalStatus: 'V2' }] },
    ['ask-how-long', 'commitment-without-status'],
  ],
  [
    'a bed for one night after a charge',
    { ...inCare, on: '2025-01-01', episodes: [{ from: '2025-01-01', legalStatus: 'J2' }] },
    ['ask-how-long'],
  ],
  [
    'a night at ten, with years of care before it',
    {
      ...inCare,
      on: '2025-01-01',
      episodes: [
        { from: '2012-01-01', to: '2015-01-01', legalStatus: 'C2', reasonCeased: 'E4A' },
        { from: '2020-05-20', to: '2020-05-21', legalStatus: 'V2', reasonCeased: 'E4A' },
      ],
    },
    ['ask-authority', 'commitment-without-status'],
  ],
  [
    'a night at sixteen apart from the care that goes on',
    {
      ...inCare,
      on: '2027-01-01',
      episodes: [
        { from: '2026-06-20', to: '2026-06-21', legalStatus: 'V2', reasonCeased: 'E4A' },
        { from: '2026-12-01', legalStatus: 'V2' },
      ],
    },
    ['ask-authority'],
  ],
  [
    'a night at sixteen beside two that count',
    {
      ...inCare,
      on: '2027-01-01',
      episodes: [
        { from: '2026-06-20', to: '2026-06-21', legalStatus: 'V2', reasonCeased: 'E4A' },
        { from: '2026-07-20', to: '2026-07-22', legalStatus: 'V2', reasonCeased: 'E4A' },
      ],
    },
    ['ask-authority', 'advice-and-help'],
  ],
  [
    'a young adult whose agreement for short breaks was never closed',
    { ...inCare, on: '2029-01-01', episodes: [{ from: '2024-01-01', legalStatus: 'V4' }] },
    ['ask-authority', 'end-open-episode', 'commitment-without-status', 'weigh-care-in-justice'],
  ],
  [
    'somebody of 25 who had one night',
    {
      ...inCare,
      on: '2035-06-01',
      episodes: [{ from: '2020-05-20', to: '2020-05-21', legalStatus: 'V2', reasonCeased: 'E4A' }],
    },
    ['ask-authority'],
  ],
  [
    'a qualifying young person',
    {
      ...inCare,
      on: '2027-01-01',
      episodes: [{ from: '2026-06-01', to: '2026-07-01', legalStatus: 'V2', reasonCeased: 'E4A' }],
    },
    ['ask-authority', 'advice-and-help'],
  ],
])('the steps for %s', (_, facts, steps) => {
  expect(decideCareStatus(facts).steps.map(({ id }) => id)).toEqual(steps);
});
