import type { CareStatusExample } from '../example.ts';

const dateOfBirth = '2010-05-10';

/** The first days: when accommodation becomes care, and what is care at once. */
export const firstDays: readonly CareStatusExample[] = [
  {
    name: 'the day before a voluntary stay begins',
    facts: { dateOfBirth, on: '2022-01-09', episodes: [{ from: '2022-01-10', legalStatus: 'V2' }] },
    expect: {
      lookedAfter: false,
      category: 'none',
      protocolCareLeaver: false,
      next: '2022-01-10',
      rows: ['no-episode', 'never'],
    },
  },
  {
    name: 'the first day of a voluntary stay',
    facts: { dateOfBirth, on: '2022-01-10', episodes: [{ from: '2022-01-10', legalStatus: 'V2' }] },
    expect: {
      lookedAfter: false,
      category: 'none',
      protocolCareLeaver: false,
      next: '2022-01-11',
      rows: ['first-day', 'a-night'],
    },
  },
  {
    name: 'the second day of a voluntary stay',
    facts: { dateOfBirth, on: '2022-01-11', episodes: [{ from: '2022-01-10', legalStatus: 'V2' }] },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['second-day', 'ever'],
    },
  },
  {
    name: 'the third day of a voluntary stay',
    facts: { dateOfBirth, on: '2022-01-12', episodes: [{ from: '2022-01-10', legalStatus: 'V2' }] },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['section-20', 'ever'],
    },
  },
  {
    name: 'one night with a foster carer, and home the next day',
    facts: {
      dateOfBirth,
      on: '2022-02-01',
      episodes: [{ from: '2022-01-10', to: '2022-01-11', legalStatus: 'V2', reasonCeased: 'E4A' }],
    },
    expect: {
      lookedAfter: false,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['no-episode', 'a-night'],
    },
  },
  {
    name: 'a night of police protection, and a voluntary stay straight after it',
    facts: {
      dateOfBirth,
      on: '2022-01-11',
      episodes: [
        { from: '2022-01-10', to: '2022-01-11', legalStatus: 'L1', reasonCeased: 'X1' },
        { from: '2022-01-11', legalStatus: 'V2' },
      ],
    },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['second-day', 'ever'],
    },
  },
  {
    name: 'the first day of an interim care order',
    facts: { dateOfBirth, on: '2022-01-10', episodes: [{ from: '2022-01-10', legalStatus: 'C1' }] },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['care-order', 'ever'],
    },
  },
  {
    name: 'brought to a foster home by police protection, on the third day',
    facts: { dateOfBirth, on: '2023-07-03', episodes: [{ from: '2023-07-01', legalStatus: 'L1' }] },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['protection'],
    },
  },
  {
    name: 'moved from a police station this evening',
    facts: { dateOfBirth, on: '2025-02-01', episodes: [{ from: '2025-02-01', legalStatus: 'J2' }] },
    expect: {
      lookedAfter: false,
      category: 'none',
      protocolCareLeaver: false,
      next: '2025-02-02',
      rows: ['first-day', 'police-bed'],
    },
  },
  {
    name: 'moved from a police station for one night',
    facts: {
      dateOfBirth,
      on: '2025-02-02',
      episodes: [{ from: '2025-02-01', to: '2025-02-02', legalStatus: 'J2', reasonCeased: 'E8' }],
    },
    expect: {
      lookedAfter: false,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['no-episode', 'police-bed'],
    },
  },
  {
    name: 'moved from a police station on Saturday, and still there on Monday',
    facts: { dateOfBirth, on: '2025-02-03', episodes: [{ from: '2025-02-01', legalStatus: 'J2' }] },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['pace'],
    },
  },
  {
    name: 'an interim care order and a voluntary stay recorded from the same day',
    facts: {
      dateOfBirth,
      on: '2022-01-10',
      episodes: [
        { from: '2022-01-10', legalStatus: 'C1' },
        { from: '2022-01-10', legalStatus: 'V2' },
      ],
    },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['care-order', 'ever'],
    },
  },
];
