import { expect, test } from 'vitest';
import { careSoFar, nextDayToWatch } from './care-so-far.ts';
import type { CareStatusFacts, Episode } from './facts.ts';

/** Fourteen on 10 May 2024, sixteen on 10 May 2026, eighteen on 10 May 2028. */
const facts = (on: string, ...episodes: Episode[]): CareStatusFacts => ({
  dateOfBirth: '2010-05-10',
  on,
  episodes,
});
const open = (from: string, legalStatus: Episode['legalStatus'] = 'C2'): Episode => ({ from, legalStatus });
const ended = (
  from: string,
  to: string,
  reasonCeased = 'E8',
  legalStatus: Episode['legalStatus'] = 'V2',
) => ({
  from,
  to,
  legalStatus,
  reasonCeased,
});

test('the day an episode ended is not a day in care', () => {
  expect(careSoFar(facts('2025-01-10', ended('2025-01-01', '2025-01-11'))).holding).toHaveLength(1);
  expect(careSoFar(facts('2025-01-11', ended('2025-01-01', '2025-01-11'))).holding).toHaveLength(0);
  expect(careSoFar(facts('2026-01-01', ended('2025-01-01', '2025-01-11'))).daysSinceFourteen).toBe(10);
});

test('days count from the fourteenth birthday, to the eighteenth, and not beyond the day asked about', () => {
  expect(careSoFar(facts('2024-05-10', open('2015-01-01'))).daysSinceFourteen).toBe(0);
  expect(careSoFar(facts('2024-05-20', open('2015-01-01'))).daysSinceFourteen).toBe(10);
  expect(careSoFar(facts('2028-05-10', open('2028-05-01'))).daysSinceFourteen).toBe(9);
  expect(careSoFar(facts('2030-01-01', open('2028-05-01'))).daysSinceFourteen).toBe(9);
  expect(careSoFar(facts('2025-01-05', ended('2025-01-01', '2025-03-01'))).daysSinceFourteen).toBe(4);
});

test('a day counts once, however many episodes cover it, and in whatever order they come', () => {
  const two = [ended('2025-01-05', '2025-01-11'), ended('2025-01-01', '2025-01-08', 'X1')] as const;
  expect(careSoFar(facts('2026-01-01', ...two)).daysSinceFourteen).toBe(10);
  const within = [ended('2025-01-01', '2025-01-20'), ended('2025-01-05', '2025-01-08', 'X1')] as const;
  expect(careSoFar(facts('2026-01-01', ...within)).daysSinceFourteen).toBe(19);
  expect(careSoFar(facts('2025-01-06', ...within)).holding.map(({ from }) => from)).toEqual([
    '2025-01-01',
    '2025-01-05',
  ]);
});

test('periods add up over a gap; short breaks do not count', () => {
  const apart = [ended('2025-01-01', '2025-01-11'), ended('2025-02-01', '2025-02-06')] as const;
  expect(careSoFar(facts('2026-01-01', ...apart)).daysSinceFourteen).toBe(15);
  const breaks = [
    ended('2025-01-01', '2025-06-01', 'E8', 'V3'),
    ended('2025-06-01', '2025-09-01', 'E8', 'V4'),
  ];
  expect(careSoFar(facts('2026-01-01', ...breaks))).toMatchObject({ daysSinceFourteen: 0, ever: 'yes' });
});

test('in care at sixteen: on the birthday and after it, and when care ended on the birthday', () => {
  const at = (on: string, ...episodes: Episode[]) => careSoFar(facts(on, ...episodes)).atSixteen;
  expect(at('2026-05-09', open('2026-01-01'))).toBe(false);
  expect(at('2026-05-10', open('2026-01-01'))).toBe(true);
  expect(at('2026-05-10', ended('2026-01-01', '2026-05-10'))).toBe(true);
  expect(at('2026-06-10', ended('2026-01-01', '2026-05-09'))).toBe(false);
  expect(at('2026-06-10', ended('2026-06-01', '2026-06-01'))).toBe(false);
  expect(at('2029-06-10', open('2028-05-10'))).toBe(false);
  expect(at('2029-06-10', open('2028-05-09'))).toBe(true);
  expect(at('2027-06-10', open('2027-01-01', 'V4'))).toBe(false);
  expect(at('2027-06-10', open('2027-01-01', 'V3'))).toBe(true);
});

test('spanning the sixteenth birthday: one stretch without a break, begun before it', () => {
  const days = (on: string, ...episodes: Episode[]) => careSoFar(facts(on, ...episodes)).daysSpanningSixteen;
  expect(days('2026-05-09', open('2026-04-10'))).toBe(0);
  expect(days('2026-05-10', open('2026-04-10'))).toBe(30);
  expect(days('2026-06-01', ended('2026-04-10', '2026-05-10'))).toBe(30);
  expect(days('2026-06-01', ended('2026-04-10', '2026-05-09'))).toBe(0);
  expect(days('2026-06-01', open('2026-05-10'))).toBe(0);
  const changed = [ended('2026-04-10', '2026-05-01', 'X1'), open('2026-05-01')];
  expect(days('2026-06-01', ...changed)).toBe(52);
});

test('never in care: no episode, one yet to begin, one that began and ended on a day', () => {
  expect(careSoFar(facts('2026-01-01')).ever).toBe('no');
  expect(careSoFar(facts('2026-01-01', open('2026-01-02'))).ever).toBe('no');
  expect(careSoFar(facts('2026-01-01', ended('2025-01-01', '2025-01-01'))).ever).toBe('no');
  expect(careSoFar(facts('2026-01-01', open('2026-01-01'))).ever).toBe('yes');
});

test('death and guardianship are read from how care ended, once it has', () => {
  const died = ended('2020-01-01', '2025-01-01', 'E2');
  expect(careSoFar(facts('2024-12-31', died)).died).toBe(false);
  expect(careSoFar(facts('2025-01-01', died)).died).toBe(true);
  const given = ended('2020-01-01', '2025-01-01', 'E46');
  expect(careSoFar(facts('2024-12-31', given)).guardianship).toBe(false);
  expect(careSoFar(facts('2025-01-01', given))).toMatchObject({
    guardianship: true,
    lastEnded: '2025-01-01',
  });
  expect(careSoFar(facts('2026-01-01', given, open('2025-06-01'))).guardianship).toBe(false);
  const later = ended('2025-06-01', '2025-07-01', 'E4A');
  expect(careSoFar(facts('2026-01-01', later, given)).guardianship).toBe(false);
  expect(careSoFar(facts('2026-01-01')).lastEnded).toBe(null);
  expect(
    careSoFar(facts('2026-01-01', { from: '2025-01-01', to: '2025-02-01', legalStatus: 'V2' })),
  ).toMatchObject({
    guardianship: false,
    died: false,
  });
});

test('the next day to watch: birthdays, beginnings, ends, and the day on which thirteen weeks are full', () => {
  const next = (on: string, ...episodes: Episode[]) => nextDayToWatch(facts(on, ...episodes), on);
  expect(next('2022-01-01')).toBe('2024-05-10');
  expect(next('2024-05-10')).toBe('2026-05-10');
  expect(next('2026-05-10')).toBe('2028-05-10');
  expect(next('2028-05-10')).toBe('2031-05-10');
  expect(next('2031-05-10')).toBe('2035-05-10');
  expect(next('2035-05-10')).toBe(null);
  expect(next('2026-06-01', open('2026-06-10'))).toBe('2026-06-10');
  expect(next('2026-06-01', ended('2026-05-20', '2026-06-03'))).toBe('2026-06-03');
  expect(next('2026-06-01', open('2026-06-01'))).toBe('2026-08-31');
  expect(next('2026-06-02', open('2026-06-01', 'V3'))).toBe('2028-05-10');
  expect(next('2026-06-01', open('2026-06-01', 'V3'))).toBe('2026-06-02');
  expect(next('2026-06-01', open('2026-06-01', 'V2'))).toBe('2026-06-02');
  expect(next('2026-06-02', open('2026-06-01', 'V2'))).toBe('2026-08-31');
  expect(next('2026-05-15', open('2026-05-01'))).toBe('2026-07-31');
  expect(next('2026-05-15', ended('2024-06-01', '2024-08-01'), open('2026-05-01'))).toBe('2026-05-31');
  expect(next('2026-05-31', ended('2024-06-01', '2024-08-01'), open('2026-05-01'))).toBe('2026-07-31');
  expect(next('2024-06-01', open('2020-01-01'))).toBe('2024-08-09');
  expect(next('2028-05-10', open('2028-05-01'))).toBe('2031-05-10');
});

test('accommodation counts from its first day once it has lasted, and not before', () => {
  const stay = (on: string, to?: string, legalStatus: Episode['legalStatus'] = 'V2') =>
    careSoFar(facts(on, { from: '2026-06-01', legalStatus, ...(to ? { to } : {}) }));
  expect(stay('2026-06-01')).toMatchObject({
    daysSinceFourteen: 0,
    atSixteen: false,
    ever: 'a-night',
    hoursMatter: true,
    isGoingOn: false,
    since: '2026-06-01',
  });
  expect(stay('2026-06-02')).toMatchObject({
    daysSinceFourteen: 1,
    atSixteen: true,
    ever: 'yes',
    hoursMatter: false,
    isGoingOn: true,
    since: '2026-06-01',
  });
  expect(stay('2026-07-01', '2026-06-02')).toMatchObject({
    daysSinceFourteen: 0,
    atSixteen: false,
    ever: 'a-night',
    hoursMatter: true,
    lastEnded: null,
    since: null,
    current: null,
  });
  expect(stay('2026-07-01', '2026-06-03')).toMatchObject({
    daysSinceFourteen: 2,
    atSixteen: true,
    ever: 'yes',
    hoursMatter: false,
    lastEnded: '2026-06-03',
  });
  expect(stay('2026-07-01', '2026-06-01')).toMatchObject({ ever: 'no', hoursMatter: false });
  expect(stay('2026-06-01', undefined, 'J2').ever).toBe('police-bed');
  expect(stay('2026-06-02', undefined, 'J2').ever).toBe('yes');
});

test('a night in accommodation belongs to the stay it touches', () => {
  const night = { from: '2026-06-01', to: '2026-06-02', legalStatus: 'L1' } as const;
  expect(careSoFar(facts('2026-06-02', night, open('2026-06-02', 'V2')))).toMatchObject({
    daysSinceFourteen: 1,
    ever: 'yes',
    since: '2026-06-01',
  });
  expect(careSoFar(facts('2026-06-03', night, open('2026-06-03', 'V2')))).toMatchObject({
    daysSinceFourteen: 0,
    ever: 'a-night',
    since: '2026-06-03',
  });
  // An agreement says nothing of nights: it neither begins a stay nor carries one on.
  expect(careSoFar(facts('2026-06-02', open('2026-01-01', 'V4'), open('2026-06-02', 'V2'))).since).toBe(
    '2026-06-02',
  );
});

test('accommodation that lasted only past the eighteenth birthday never was care', () => {
  expect(careSoFar(facts('2028-06-01', open('2028-05-09', 'V2')))).toMatchObject({
    daysSinceFourteen: 0,
    atSixteen: false,
    ever: 'a-night',
  });
  expect(careSoFar(facts('2028-06-01', open('2028-05-08', 'V2')))).toMatchObject({
    daysSinceFourteen: 2,
    atSixteen: true,
    ever: 'yes',
  });
  expect(careSoFar(facts('2028-06-01', open('2028-05-10', 'V2'))).ever).toBe('no');
});

test('the hours of a short stay matter where nothing else is care, or where it was at sixteen', () => {
  const night = (from: string, to: string): Episode => ({ from, to, legalStatus: 'V2' });
  const early = ended('2015-01-01', '2016-01-01', 'E4A', 'C2');
  const matter = (...episodes: Episode[]) => careSoFar(facts('2026-07-01', ...episodes)).hoursMatter;
  expect(matter(night('2020-01-01', '2020-01-02'))).toBe(true);
  expect(matter(early, night('2020-01-01', '2020-01-02'))).toBe(false);
  expect(matter(early, night('2026-05-09', '2026-05-10'))).toBe(false);
  expect(matter(early, night('2026-05-10', '2026-05-11'))).toBe(true);
  expect(matter(early, { from: '2026-07-01', legalStatus: 'V2' })).toBe(true);
});

test('of several episodes an order is taken before accommodation, both before an agreement, and the latest begun', () => {
  const taken = (...episodes: Episode[]) => careSoFar(facts('2026-06-01', ...episodes)).current?.legalStatus;
  expect(taken(open('2026-01-01'), open('2026-02-01', 'V2'))).toBe('C2');
  expect(taken(open('2026-01-01'), open('2026-02-01', 'J1'))).toBe('J1');
  expect(taken(open('2026-01-01', 'V2'), open('2026-02-01', 'V4'))).toBe('V2');
  expect(taken(open('2026-02-01', 'V4'))).toBe('V4');
  expect(taken(open('2026-06-01', 'C1'), open('2026-06-01', 'V2'))).toBe('C1');
  expect(taken(open('2026-06-01', 'L1'), open('2026-06-01', 'V2'))).toBe('V2');
  expect(taken(open('2026-06-01', 'L1'), open('2026-06-01', 'V4'))).toBe('L1');
  expect(taken()).toBeUndefined();
});

test('a night that is not care leaves guardianship and the day care ended as they were', () => {
  const given = ended('2020-01-01', '2025-01-01', 'E46');
  const night = { from: '2025-06-01', to: '2025-06-02', legalStatus: 'J2', reasonCeased: 'E8' } as const;
  for (const on of ['2025-06-01', '2025-06-02', '2026-01-01']) {
    expect(careSoFar(facts(on, given, night))).toMatchObject({ guardianship: true, lastEnded: '2025-01-01' });
  }
});
