import { expect, test } from 'vitest';
import { addDays } from '../../calendar/index.ts';
import { careSoFar } from './care-so-far.ts';
import type { CareStatusFacts } from './facts.ts';
import { homeForGood, standingOn } from './standing.ts';

const dateOfBirth = '2008-05-10';
const cared = (from: string, to?: string) =>
  ({ from, ...(to ? { to, reasonCeased: 'E4A' } : {}), legalStatus: 'V2' }) as const;
const facts = (change: Partial<CareStatusFacts>): CareStatusFacts => ({
  dateOfBirth,
  on: '2026-05-10',
  episodes: [],
  ...change,
});
const home = (change: Partial<CareStatusFacts>) => homeForGood(facts(change), careSoFar(facts(change)));

test('six months at home count from when care ended, or from when they came home where that was later', () => {
  const episodes = [cared('2024-01-01', '2025-03-01')];
  expect(home({ episodes, homeSince: '2025-01-01' })).toBe('2025-09-01');
  expect(home({ episodes, homeSince: '2025-03-01' })).toBe('2025-09-01');
  expect(home({ episodes, homeSince: '2025-04-01' })).toBe('2025-10-01');
  expect(home({ homeSince: '2025-04-01' })).toBe('2025-10-01');
});

test('nobody is home for good while an episode holds, or who does not live at home', () => {
  expect(home({ episodes: [cared('2024-01-01')], homeSince: '2025-01-01' })).toBeNull();
  expect(home({ episodes: [cared('2024-01-01', '2025-03-01')] })).toBeNull();
});

test('six months that are full on the eighteenth birthday count, a day later they do not', () => {
  const cell = (homeSince: string) => standingOn(facts({ homeSince, on: '2026-12-01' })).cells.home;
  expect(cell('2025-11-10')).toBe('six-months');
  expect(cell('2025-11-11')).toBe('no');
});

test('they are full on the day itself, and not the day before', () => {
  const cell = (on: string) => standingOn(facts({ homeSince: '2025-01-10', on })).cells.home;
  expect([cell('2025-07-09'), cell('2025-07-10')]).toEqual(['no', 'six-months']);
});

test('thirteen weeks over the sixteenth birthday are 91 days, and 90 are less', () => {
  const cell = (days: number) =>
    standingOn(facts({ episodes: [cared('2024-05-01', addDays('2024-05-01', days))] })).cells.spanning;
  expect([cell(90), cell(91), cell(92)]).toEqual(['less', 'thirteen-weeks', 'thirteen-weeks']);
});

test('what ended last is what counts, in whatever order the episodes come', () => {
  const guardian = { ...cared('2012-01-01', '2013-01-01'), reasonCeased: 'E44' };
  const later = cared('2014-01-01', '2015-01-01');
  const cell = (episodes: CareStatusFacts['episodes']) => standingOn(facts({ episodes })).cells.guardianship;
  expect([cell([guardian]), cell([later, guardian]), cell([guardian, later])]).toEqual(['yes', 'no', 'no']);
  // Both began on one day: the one that ended later.
  const longer = { ...cared('2012-01-01', '2013-06-01'), reasonCeased: 'E44' };
  expect([
    cell([longer, cared('2012-01-01', '2013-01-01')]),
    cell([cared('2012-01-01', '2013-01-01'), longer]),
  ]).toEqual(['yes', 'yes']);
});
