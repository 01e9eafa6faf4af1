import { expect, test } from 'vitest';
import { howLong, momentInWords, onTheClock, whichTime } from './wall-clock.ts';

test('an ordinary time is one moment, in winter and in summer', () => {
  expect(onTheClock('2026-03-03', '02:15')).toEqual({ times: 'once', at: new Date('2026-03-03T02:15:00Z') });
  expect(onTheClock('2026-07-03', '02:15')).toEqual({ times: 'once', at: new Date('2026-07-03T01:15:00Z') });
  expect(onTheClock('2026-03-03', '00:00')).toEqual({ times: 'once', at: new Date('2026-03-03T00:00:00Z') });
});

test('half past one comes twice in the night the clocks go back', () => {
  expect(onTheClock('2026-10-25', '01:30')).toEqual({
    times: 'twice',
    first: new Date('2026-10-25T00:30:00Z'),
    second: new Date('2026-10-25T01:30:00Z'),
  });
  expect(onTheClock('2026-10-25', '02:00').times).toBe('once');
  expect(onTheClock('2026-10-25', '00:59').times).toBe('once');
});

test('half past one never comes in the night the clocks go forward', () => {
  expect(onTheClock('2026-03-29', '01:30')).toEqual({ times: 'never' });
  expect(onTheClock('2026-03-29', '02:00').times).toBe('once');
});

test('a moment in the hour that comes twice says which of the two it is', () => {
  expect(whichTime(new Date('2026-10-25T00:30:00Z'))).toBe('first');
  expect(whichTime(new Date('2026-10-25T01:59:00Z'))).toBe('second');
  expect(whichTime(new Date('2026-10-25T02:00:00Z'))).toBeNull();
  expect(momentInWords(new Date('2026-10-25T00:30:00Z'))).toBe(
    '25 October 2026 at 01:30 (before the clocks went back)',
  );
  expect(momentInWords(new Date('2026-10-25T01:30:00Z'))).toBe(
    '25 October 2026 at 01:30 (after the clocks went back)',
  );
  expect(momentInWords(new Date('2026-03-03T02:15:00Z'))).toBe('3 March 2026 at 02:15');
});

test('how long it has been counts real hours, over midnight and over a change of the clocks', () => {
  expect(howLong(new Date('2026-03-02T23:30:00Z'), new Date('2026-03-03T00:10:00Z'))).toBe('40 minutes');
  // From 00:30 to 03:30 on the clock, and four hours.
  expect(howLong(new Date('2026-10-24T23:30:00Z'), new Date('2026-10-25T03:30:00Z'))).toBe('4 hours');
  expect(howLong(new Date('2026-03-01T00:00:00Z'), new Date('2026-03-03T01:05:00Z'))).toBe('2 days 1 hour');
  expect(howLong(new Date('2026-03-03T01:00:00Z'), new Date('2026-03-03T01:00:30Z'))).toBe(
    'less than a minute',
  );
});
