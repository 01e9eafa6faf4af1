import { expect, test } from 'vitest';
import { childOfCase } from '../../../../test/exchange/ssda903/rule-case.ts';
import { isWithin, periodsOfCare } from './period-of-care.ts';

const periods = (...episodes: string[]) =>
  periodsOfCare(childOfCase({ Episodes: ['DECOM,DEC', ...episodes] }));

test('episodes that follow each other from day to day are one period, a gap begins another', () => {
  expect(periods('01/06/2025,01/07/2025', '01/05/2025,01/06/2025', '02/07/2025,', 'soon,')).toEqual([
    { start: '2025-05-01', end: '2025-07-01' },
    { start: '2025-07-02', end: null },
  ]);
});

test('both ends of a period belong to it, and an open one goes on', () => {
  const period = { start: '2025-05-01', end: '2025-07-01' };
  expect(
    ['2025-04-30', '2025-05-01', '2025-07-01', '2025-07-02'].map((day) => isWithin(day, period)),
  ).toEqual([false, true, true, false]);
  expect(isWithin('2031-01-01', { ...period, end: null })).toBe(true);
});
