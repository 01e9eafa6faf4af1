import { expect, test } from 'vitest';
import type { Episode } from './facts.ts';
import { basisOf, hasDays, hasLasted, isAccommodation, staysOf } from './stays.ts';

const episode = (from: string, to?: string, legalStatus: Episode['legalStatus'] = 'V2'): Episode => ({
  from,
  legalStatus,
  ...(to ? { to } : {}),
});
const by = '2025-03-01';
const stays = (...episodes: Episode[]) =>
  staysOf(episodes, by).map(({ from, until, episodes: of }) => [from, until, of.length]);

test('what touches or overlaps is one stay, what lies a day apart is two', () => {
  expect(stays(episode('2025-01-01', '2025-01-05'), episode('2025-01-05', '2025-01-09'))).toEqual([
    ['2025-01-01', '2025-01-09', 2],
  ]);
  expect(stays(episode('2025-01-01', '2025-01-09'), episode('2025-01-03', '2025-01-04'))).toEqual([
    ['2025-01-01', '2025-01-09', 2],
  ]);
  expect(stays(episode('2025-01-01', '2025-01-05'), episode('2025-01-06', '2025-01-09'))).toEqual([
    ['2025-01-01', '2025-01-05', 1],
    ['2025-01-06', '2025-01-09', 1],
  ]);
});

test('what is open, or ends later, is cut off; what has no day by then is no stay', () => {
  expect(stays(episode('2025-02-01'))).toEqual([['2025-02-01', by, 1]]);
  expect(stays(episode('2025-02-01', '2025-04-01'))).toEqual([['2025-02-01', by, 1]]);
  expect(stays(episode(by), episode('2025-01-01', '2025-01-01'))).toEqual([]);
  expect(stays(episode('2025-01-01', '2025-01-04'), episode('2025-01-04', '2025-01-04'))).toEqual([
    ['2025-01-01', '2025-01-04', 2],
  ]);
});

test('one night has not lasted, two nights have', () => {
  const lasted = (until: string) => hasLasted({ from: '2025-01-01', until });
  expect([lasted('2025-01-02'), lasted('2025-01-03'), lasted('2025-01-04')]).toEqual([false, true, true]);
});

test('an episode has a day unless it ended on the day it began', () => {
  expect([
    hasDays(episode('2025-01-01')),
    hasDays(episode('2025-01-01', '2025-01-01')),
    hasDays(episode('2025-01-01', '2025-01-02')),
  ]).toEqual([true, false, true]);
});

test('accommodation is what stands on no order of care', () => {
  const of = (legalStatus: Episode['legalStatus']) =>
    isAccommodation(episode('2025-01-01', undefined, legalStatus));
  expect((['V2', 'V3', 'L1', 'L2', 'L3', 'J2', 'J3'] as const).map(of)).not.toContain(false);
  expect((['C1', 'C2', 'D1', 'E1', 'J1', 'V4'] as const).map(of)).not.toContain(true);
  expect(basisOf(episode('2025-01-01', undefined, 'J2'))).toBe('pace');
});
