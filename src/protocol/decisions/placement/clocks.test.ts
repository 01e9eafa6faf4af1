import { expect, test } from 'vitest';
import {
  beforeOrFiveDays,
  byTheMove,
  clockFor,
  withinFiveDays,
  withinWorkingDays,
  withTheNotices,
} from './clocks.ts';

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
] as const)('%d working days are %d hours at the least, and the note says them', (days, hours, words) => {
  expect(withinWorkingDays(days, 'the move', 'at the latest', 'cppr-14')).toEqual({
    hours,
    workingDays: days,
    from: 'the move',
    legalBasis: 'statute',
    source: 'cppr-14',
    note: `${words} working days; at the latest`,
  });
});

test('where no text sets a time five days are five days, which is never later than five working days', () => {
  expect(withinFiveDays('the move', 'soon')).toEqual({
    hours: 120,
    from: 'the move',
    legalBasis: 'local practice',
    note: 'five days; soon',
  });
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
    basis: `statute, ${regulation}: five working days; because it was an emergency`,
  });
});

test('where the Protocol sets no time it is due by the move, and in an emergency no later than the notices by law', () => {
  expect(clockFor(withTheNotices, false)).toEqual({
    hours: 0,
    from: 'the move',
    basis: 'local practice: the Protocol sets no time; with the notices by law',
  });
  expect(clockFor(withTheNotices, true)).toEqual({
    hours: 120,
    from: 'the move',
    basis: 'local practice: five days; the Protocol sets no time; no later than the notices by law',
  });
});

test('one clock runs in an emergency as without one, and none stays none', () => {
  const clock = byTheMove('local practice', 'before it');
  expect(clockFor(clock, true)).toEqual(clockFor(clock, false));
  expect(Object.keys(clockFor(clock, true) ?? {})).toEqual(['hours', 'from', 'basis']);
  expect(clockFor(undefined, true)).toBeUndefined();
});
