import { expect, test } from 'vitest';
import { beforeOrFiveDays, byTheMove, clockFor, withinWorkingDays, withTheNotices } from './clocks.ts';

const regulation = 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 14';

test('what is due by the move has no hours left after it', () => {
  expect(byTheMove('statute', 'before it', 'cppr-14')).toEqual({
    hours: 0,
    from: 'the move',
    legalBasis: 'statute',
    source: 'cppr-14',
    note: 'before it',
  });
  expect(Object.keys(byTheMove('local practice', 'before it'))).not.toContain('source');
});

test.each([
  [5, 120, 'five'],
  [10, 240, 'ten'],
  [20, 480, 'twenty'],
] as const)('%d working days are %d hours, and the note says what was counted', (days, hours, words) => {
  expect(withinWorkingDays(days, 'the move', 'statute', 'at the latest', 'cppr-14')).toEqual({
    hours,
    workingDays: days,
    from: 'the move',
    legalBasis: 'statute',
    source: 'cppr-14',
    note: `${words} working days, counted as 24 hours each; at the latest`,
  });
  expect(Object.keys(withinWorkingDays(days, 'the move', 'Protocol', 'soon'))).not.toContain('source');
});

test('a notice by law is due before the move, in an emergency within five working days of it', () => {
  const timing = beforeOrFiveDays('cppr-14');
  expect(clockFor(timing, false)).toEqual({
    hours: 0,
    from: 'the move',
    basis: `statute, ${regulation}: before the move`,
  });
  expect(clockFor(timing, true)).toEqual({
    hours: 120,
    workingDays: 5,
    from: 'the move',
    basis: `statute, ${regulation}: five working days, counted as 24 hours each; because it was an emergency`,
  });
});

test('where the Protocol sets no time that of the notices by law is taken, and called our practice', () => {
  const note = 'the Protocol sets no time; with the notices by law';
  expect(clockFor(withTheNotices, false)).toEqual({
    hours: 0,
    from: 'the move',
    basis: `local practice: ${note}`,
  });
  expect(clockFor(withTheNotices, true)).toEqual({
    hours: 120,
    workingDays: 5,
    from: 'the move',
    basis: `local practice: five working days, counted as 24 hours each; ${note}`,
  });
});

test('one clock runs in an emergency as without one, and none stays none', () => {
  const clock = byTheMove('local practice', 'before it');
  expect(clockFor(clock, true)).toEqual(clockFor(clock, false));
  expect(Object.keys(clockFor(clock, true) ?? {})).toEqual(['hours', 'from', 'basis']);
  expect(clockFor(undefined, true)).toBeUndefined();
});
