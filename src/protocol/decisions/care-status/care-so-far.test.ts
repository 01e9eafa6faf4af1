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
  expect(careSoFar(facts('2026-01-01', ...breaks))).toMatchObject({ daysSinceFourteen: 0, everInCare: true });
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
  expect(careSoFar(facts('2026-01-01')).everInCare).toBe(false);
  expect(careSoFar(facts('2026-01-01', open('2026-01-02'))).everInCare).toBe(false);
  expect(careSoFar(facts('2026-01-01', ended('2025-01-01', '2025-01-01'))).everInCare).toBe(false);
  expect(careSoFar(facts('2026-01-01', open('2026-01-01'))).everInCare).toBe(true);
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
  expect(next('2026-06-01', open('2026-06-01', 'V3'))).toBe('2028-05-10');
  expect(next('2026-05-15', open('2026-05-01'))).toBe('2026-07-31');
  expect(next('2026-05-15', ended('2024-06-01', '2024-08-01'), open('2026-05-01'))).toBe('2026-05-31');
  expect(next('2026-05-31', ended('2024-06-01', '2024-08-01'), open('2026-05-01'))).toBe('2026-07-31');
  expect(next('2024-06-01', open('2020-01-01'))).toBe('2024-08-09');
  expect(next('2028-05-10', open('2028-05-01'))).toBe('2031-05-10');
});
