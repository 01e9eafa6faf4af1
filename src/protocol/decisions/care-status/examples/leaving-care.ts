import type { CareStatusExample } from '../example.ts';

/** Sixteen on 10 May 2026, eighteen on 10 May 2028. */
const dateOfBirth = '2010-05-10';
const is = (
  category: CareStatusExample['expect']['category'],
  next: string | null,
  rows: readonly string[],
  more: { lookedAfter?: boolean; protocolCareLeaver?: boolean } = {},
): CareStatusExample['expect'] => ({
  lookedAfter: more.lookedAfter ?? false,
  category,
  protocolCareLeaver: more.protocolCareLeaver ?? false,
  next,
  rows,
});

/** Young people of 16 and 17 who are leaving care or have left it. */
export const leavingCare: readonly CareStatusExample[] = [
  {
    name: 'the sixteenth birthday in care, after years of it',
    facts: { dateOfBirth, on: '2026-05-10', episodes: [{ from: '2020-01-01', legalStatus: 'C2' }] },
    expect: is('eligible', '2028-05-10', ['eligible'], { lookedAfter: true }),
  },
  {
    name: 'the day before the sixteenth birthday',
    facts: { dateOfBirth, on: '2026-05-09', episodes: [{ from: '2020-01-01', legalStatus: 'C2' }] },
    expect: is('none', '2026-05-10', ['under-sixteen'], { lookedAfter: true }),
  },
  {
    name: 'thirteen weeks less a day, at sixteen',
    facts: { dateOfBirth, on: '2026-08-29', episodes: [{ from: '2026-05-31', legalStatus: 'V2' }] },
    expect: is('none', '2026-08-30', ['not-yet-eligible'], { lookedAfter: true }),
  },
  {
    name: 'thirteen weeks to the day, at sixteen',
    facts: { dateOfBirth, on: '2026-08-30', episodes: [{ from: '2026-05-31', legalStatus: 'V2' }] },
    expect: is('eligible', '2028-05-10', ['eligible'], { lookedAfter: true }),
  },
  {
    name: 'twelve weeks at fourteen and one at sixteen: in law enough, in the words of the Protocol not',
    facts: {
      dateOfBirth,
      on: '2026-07-01',
      episodes: [
        { from: '2024-06-01', to: '2024-08-24', legalStatus: 'V2', reasonCeased: 'E4A' },
        { from: '2026-06-01', to: '2026-06-08', legalStatus: 'V2', reasonCeased: 'E4A' },
      ],
    },
    expect: is('relevant', '2028-05-10', ['relevant', 'not-spanning']),
  },
  {
    name: 'care that ended on the sixteenth birthday itself',
    facts: {
      dateOfBirth,
      on: '2026-05-10',
      episodes: [{ from: '2025-05-10', to: '2026-05-10', legalStatus: 'C2', reasonCeased: 'E8' }],
    },
    expect: is('relevant', '2028-05-10', ['relevant', 'spanning'], { protocolCareLeaver: true }),
  },
  {
    name: 'care that ended the day before the sixteenth birthday',
    facts: {
      dateOfBirth,
      on: '2026-05-10',
      episodes: [{ from: '2025-05-10', to: '2026-05-09', legalStatus: 'C2', reasonCeased: 'E8' }],
    },
    expect: is('none', '2028-05-10', ['no-care-at-sixteen', 'not-spanning']),
  },
  {
    name: 'detained on the sixteenth birthday, straight from care',
    facts: {
      dateOfBirth,
      on: '2026-06-10',
      episodes: [{ from: '2025-05-10', to: '2026-05-01', legalStatus: 'V2', reasonCeased: 'E9' }],
      detainedAtSixteen: true,
    },
    expect: is('relevant', '2028-05-10', ['relevant-detained']),
  },
  {
    name: 'in hospital on the sixteenth birthday, then looked after again',
    facts: {
      dateOfBirth,
      on: '2026-06-10',
      episodes: [
        { from: '2025-05-10', to: '2026-05-01', legalStatus: 'V2', reasonCeased: 'E8' },
        { from: '2026-06-01', legalStatus: 'V2' },
      ],
      hospitalAtSixteen: true,
    },
    expect: is('eligible', '2028-05-10', ['eligible'], { lookedAfter: true }),
  },
  {
    name: 'detained at sixteen, then home for six months',
    facts: {
      dateOfBirth,
      on: '2027-06-10',
      episodes: [{ from: '2025-05-10', to: '2026-05-01', legalStatus: 'V2', reasonCeased: 'E9' }],
      detainedAtSixteen: true,
      homeSince: '2026-07-01',
    },
    expect: is('none', '2028-05-10', ['detained-then-home']),
  },
  {
    name: 'in hospital at sixteen after care ended in guardianship, then home for six months',
    facts: {
      dateOfBirth,
      on: '2027-06-10',
      episodes: [{ from: '2025-05-10', to: '2026-05-01', legalStatus: 'V2', reasonCeased: 'E47' }],
      hospitalAtSixteen: true,
      homeSince: '2026-07-01',
    },
    expect: is('qualifying', '2028-05-10', ['detained-then-home-guardianship']),
  },
  {
    name: 'home with a parent for six months less a day',
    facts: {
      dateOfBirth,
      on: '2027-02-28',
      episodes: [{ from: '2020-01-01', to: '2026-09-01', legalStatus: 'C2', reasonCeased: 'E4A' }],
      homeSince: '2026-06-01',
    },
    expect: is('relevant', '2027-03-01', ['relevant'], { protocolCareLeaver: true }),
  },
  {
    name: 'home with a parent for six months',
    facts: {
      dateOfBirth,
      on: '2027-03-01',
      episodes: [{ from: '2020-01-01', to: '2026-09-01', legalStatus: 'C2', reasonCeased: 'E4A' }],
      homeSince: '2026-06-01',
    },
    expect: is('qualifying', '2028-05-10', ['home-again'], { protocolCareLeaver: true }),
  },
  {
    name: 'twelve weeks of care at sixteen, and no more',
    facts: {
      dateOfBirth,
      on: '2027-01-01',
      episodes: [{ from: '2026-06-01', to: '2026-08-24', legalStatus: 'V2', reasonCeased: 'E4B' }],
    },
    expect: is('qualifying', '2028-05-10', ['some-care-at-sixteen']),
  },
  {
    name: 'one night of police protection at sixteen, and no other care',
    facts: {
      dateOfBirth,
      on: '2026-07-01',
      episodes: [{ from: '2026-06-01', to: '2026-06-02', legalStatus: 'L1', reasonCeased: 'E8' }],
    },
    expect: is('none', '2028-05-10', ['no-care-at-sixteen', 'a-night']),
  },
  {
    name: 'two nights of police protection at sixteen, and no other care',
    facts: {
      dateOfBirth,
      on: '2026-07-01',
      episodes: [{ from: '2026-06-01', to: '2026-06-03', legalStatus: 'L1', reasonCeased: 'E8' }],
    },
    expect: is('qualifying', '2028-05-10', ['some-care-at-sixteen', 'ever']),
  },
  {
    name: 'home for six months, and one night in a bed after a charge',
    facts: {
      dateOfBirth,
      on: '2027-06-01',
      episodes: [
        { from: '2020-01-01', to: '2026-09-01', legalStatus: 'C2', reasonCeased: 'E4A' },
        { from: '2027-06-01', legalStatus: 'J2' },
      ],
      homeSince: '2026-09-01',
    },
    expect: is('qualifying', '2027-06-02', ['first-day', 'home-again'], { protocolCareLeaver: true }),
  },
  {
    name: 'short breaks for years: they do not add up to thirteen weeks',
    facts: {
      dateOfBirth,
      on: '2027-01-01',
      episodes: [
        { from: '2024-06-01', to: '2025-06-01', legalStatus: 'V3', reasonCeased: 'E8' },
        { from: '2025-06-01', to: '2026-12-01', legalStatus: 'V4', reasonCeased: 'E8' },
      ],
    },
    expect: is('none', '2028-05-10', ['no-care-at-sixteen', 'ever']),
  },
  {
    name: 'from care to special guardianship at fifteen, now sixteen',
    facts: {
      dateOfBirth,
      on: '2026-06-01',
      episodes: [{ from: '2020-01-01', to: '2025-06-01', legalStatus: 'C2', reasonCeased: 'E45' }],
    },
    expect: is('qualifying', '2028-05-10', ['guardianship']),
  },
  {
    name: 'never in care',
    facts: { dateOfBirth, on: '2026-06-01', episodes: [] },
    expect: is('none', '2028-05-10', ['no-care-at-sixteen', 'never']),
  },
];
