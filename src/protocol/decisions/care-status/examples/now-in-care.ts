import type { CareStatusExample } from '../example.ts';

const dateOfBirth = '2010-05-10';

/** Children who are looked after, or would be but for one thing. */
export const nowInCare: readonly CareStatusExample[] = [
  {
    name: 'a child of twelve on a care order',
    facts: { dateOfBirth, on: '2022-06-01', episodes: [{ from: '2022-01-10', legalStatus: 'C2' }] },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['care-order', 'under-sixteen', 'still-looked-after', 'ever'],
    },
  },
  {
    name: 'the day a voluntary stay ended',
    facts: {
      dateOfBirth,
      on: '2022-03-01',
      episodes: [{ from: '2022-01-10', to: '2022-03-01', legalStatus: 'V2', reasonCeased: 'E4A' }],
    },
    expect: {
      lookedAfter: false,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['no-episode', 'ever'],
    },
  },
  {
    name: 'placed for adoption, the order not yet made',
    facts: {
      dateOfBirth: '2024-02-01',
      on: '2026-01-01',
      episodes: [{ from: '2025-01-01', legalStatus: 'E1', placement: 'A5' }],
    },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2040-02-01',
      rows: ['placement-order'],
    },
  },
  {
    name: 'the third day of a short break',
    facts: {
      dateOfBirth,
      on: '2023-07-03',
      episodes: [{ from: '2023-07-01', to: '2023-07-04', legalStatus: 'V3', reasonCeased: 'E8' }],
    },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2023-07-04',
      rows: ['short-break'],
    },
  },
  {
    name: 'a voluntary stay, and an agreement for short breaks that began later',
    facts: {
      dateOfBirth,
      on: '2023-07-02',
      episodes: [
        { from: '2023-01-01', legalStatus: 'V2' },
        { from: '2023-03-01', legalStatus: 'V4' },
      ],
    },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['section-20'],
    },
  },
  {
    name: 'an agreement for short breaks',
    facts: { dateOfBirth, on: '2023-07-02', episodes: [{ from: '2023-01-01', legalStatus: 'V4' }] },
    expect: {
      lookedAfter: false,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['short-break-agreement'],
    },
  },
  {
    name: 'assessed away from home under an order',
    facts: { dateOfBirth, on: '2023-07-05', episodes: [{ from: '2023-07-01', legalStatus: 'L3' }] },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['assessment'],
    },
  },
  {
    name: 'remanded to youth detention, in care for no other reason',
    facts: {
      dateOfBirth,
      on: '2026-06-01',
      episodes: [{ from: '2026-05-20', legalStatus: 'J1', placement: 'R5' }],
    },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-08-19',
      rows: ['remand', 'not-yet-eligible'],
    },
  },
  {
    name: 'a youth rehabilitation order that says where to live',
    facts: { dateOfBirth, on: '2025-03-01', episodes: [{ from: '2025-02-01', legalStatus: 'J3' }] },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['youth-rehabilitation'],
    },
  },
  {
    name: 'an episode left open past eighteen',
    facts: { dateOfBirth, on: '2028-05-10', episodes: [{ from: '2020-01-01', legalStatus: 'C2' }] },
    expect: {
      lookedAfter: false,
      category: 'former-relevant',
      protocolCareLeaver: true,
      next: '2031-05-10',
      rows: ['grown-up', 'former-relevant', 'spanning'],
    },
  },
  {
    name: 'a child who died in care',
    facts: {
      dateOfBirth,
      on: '2026-06-01',
      episodes: [{ from: '2020-01-01', to: '2025-01-01', legalStatus: 'C2', reasonCeased: 'E2' }],
    },
    expect: {
      lookedAfter: false,
      category: 'none',
      protocolCareLeaver: false,
      next: null,
      rows: ['died', 'ever'],
    },
  },
  {
    name: 'a small child adopted long ago, now sixteen',
    facts: {
      dateOfBirth,
      on: '2026-05-10',
      episodes: [
        { from: '2012-01-01', to: '2013-01-01', legalStatus: 'C2', reasonCeased: 'X1' },
        { from: '2013-01-01', to: '2014-01-01', legalStatus: 'E1', placement: 'A6', reasonCeased: 'E11' },
      ],
    },
    expect: {
      lookedAfter: false,
      category: 'none',
      protocolCareLeaver: false,
      next: '2028-05-10',
      rows: ['no-episode', 'no-care-at-sixteen', 'not-spanning', 'ever'],
    },
  },
  {
    name: 'two episodes that cover the same day',
    facts: {
      dateOfBirth,
      on: '2023-01-01',
      episodes: [
        { from: '2022-01-01', legalStatus: 'V2' },
        { from: '2022-06-01', legalStatus: 'C1' },
      ],
    },
    expect: {
      lookedAfter: true,
      category: 'none',
      protocolCareLeaver: false,
      next: '2026-05-10',
      rows: ['care-order'],
    },
  },
];
