import type { CareStatusExample } from '../example.ts';

/** Eighteen on 10 May 2023, twenty-one on 10 May 2026, twenty-five on 10 May 2030. */
const dateOfBirth = '2005-05-10';
type Facts = CareStatusExample['facts'];
const yearsInCare: Facts['episodes'] = [
  { from: '2015-01-01', to: '2023-05-10', legalStatus: 'C2', reasonCeased: 'E5' },
];
const aMonthAtSeventeen: Facts['episodes'] = [
  { from: '2022-06-01', to: '2022-07-01', legalStatus: 'V2', reasonCeased: 'E4A' },
];
const guardianshipAtTen: Facts['episodes'] = [
  { from: '2013-01-01', to: '2015-06-01', legalStatus: 'C2', reasonCeased: 'E44' },
];
const detained: Facts['episodes'] = [
  { from: '2020-01-01', to: '2021-05-01', legalStatus: 'V2', reasonCeased: 'E9' },
];
const is = (
  category: CareStatusExample['expect']['category'],
  next: string | null,
  rows: readonly string[],
  protocolCareLeaver = false,
): CareStatusExample['expect'] => ({ lookedAfter: false, category, protocolCareLeaver, next, rows });

/** Young adults. */
export const grownUp: readonly CareStatusExample[] = [
  {
    name: 'the eighteenth birthday after years in care',
    facts: { dateOfBirth, on: '2023-05-10', episodes: yearsInCare },
    expect: is('former-relevant', '2026-05-10', ['grown-up-no-episode', 'former-relevant', 'spanning'], true),
  },
  {
    name: 'twenty-one: support on request',
    facts: { dateOfBirth, on: '2026-05-10', episodes: yearsInCare },
    expect: is('former-relevant', '2030-05-10', ['former-relevant-on-request'], true),
  },
  {
    name: 'the day before twenty-five',
    facts: { dateOfBirth, on: '2030-05-09', episodes: yearsInCare },
    expect: is('former-relevant', '2030-05-10', ['former-relevant-on-request'], true),
  },
  {
    name: 'twenty-five',
    facts: { dateOfBirth, on: '2030-05-10', episodes: yearsInCare },
    expect: is('none', null, ['over-25', 'ever-over-25']),
  },
  {
    name: 'born on 29 February, on the last of February of the year of turning eighteen',
    facts: {
      dateOfBirth: '2008-02-29',
      on: '2025-02-28',
      episodes: [{ from: '2020-01-01', legalStatus: 'C2' }],
    },
    expect: {
      lookedAfter: true,
      category: 'eligible',
      protocolCareLeaver: false,
      next: '2026-03-01',
      rows: ['eligible'],
    },
  },
  {
    name: 'nineteen, a month of care at seventeen',
    facts: { dateOfBirth, on: '2024-06-01', episodes: aMonthAtSeventeen },
    expect: is('qualifying', '2026-05-10', ['adult-some-care', 'not-spanning']),
  },
  {
    name: 'twenty-two, a month of care at seventeen',
    facts: { dateOfBirth, on: '2027-06-01', episodes: aMonthAtSeventeen },
    expect: is('none', '2030-05-10', ['over-21-some-care']),
  },
  {
    name: 'nineteen, special guardianship at ten',
    facts: { dateOfBirth, on: '2024-06-01', episodes: guardianshipAtTen },
    expect: is('qualifying', '2026-05-10', ['adult-guardianship']),
  },
  {
    name: 'nineteen, left care at ten',
    facts: {
      dateOfBirth,
      on: '2024-06-01',
      episodes: [{ from: '2013-01-01', to: '2015-06-01', legalStatus: 'C2', reasonCeased: 'E4A' }],
    },
    expect: is('none', '2026-05-10', ['adult-no-care']),
  },
  {
    name: 'twenty-two, special guardianship at ten',
    facts: { dateOfBirth, on: '2027-06-01', episodes: guardianshipAtTen },
    expect: is('none', '2030-05-10', ['over-21-no-care']),
  },
  {
    name: 'nineteen, was home for six months before eighteen',
    facts: {
      dateOfBirth,
      on: '2024-06-01',
      episodes: [{ from: '2015-01-01', to: '2022-06-01', legalStatus: 'C2', reasonCeased: 'E4A' }],
      homeSince: '2022-06-01',
    },
    expect: is('qualifying', '2026-05-10', ['adult-home-again'], true),
  },
  {
    name: 'nineteen, home only since shortly before eighteen: that changes nothing any more',
    facts: {
      dateOfBirth,
      on: '2024-06-01',
      episodes: [{ from: '2015-01-01', to: '2023-02-01', legalStatus: 'C2', reasonCeased: 'E4A' }],
      homeSince: '2023-02-01',
    },
    expect: is('former-relevant', '2026-05-10', ['former-relevant'], true),
  },
  {
    name: 'twenty-two, was home for six months before eighteen',
    facts: {
      dateOfBirth,
      on: '2027-06-01',
      episodes: [{ from: '2015-01-01', to: '2022-06-01', legalStatus: 'C2', reasonCeased: 'E4A' }],
      homeSince: '2022-06-01',
    },
    expect: is('none', '2030-05-10', ['over-21-home-again'], true),
  },
  {
    name: 'nineteen, detained at sixteen, then home for six months',
    facts: {
      dateOfBirth,
      on: '2024-06-01',
      episodes: detained,
      detainedAtSixteen: true,
      homeSince: '2021-09-01',
    },
    expect: is('none', '2026-05-10', ['adult-detained-then-home']),
  },
  {
    name: 'nineteen, guardianship, detained at sixteen, then home for six months',
    facts: {
      dateOfBirth,
      on: '2024-06-01',
      episodes: [{ from: '2020-01-01', to: '2021-05-01', legalStatus: 'V2', reasonCeased: 'E48' }],
      detainedAtSixteen: true,
      homeSince: '2021-09-01',
    },
    expect: is('qualifying', '2026-05-10', ['adult-detained-then-home-guardianship']),
  },
];
