import { expect, test } from 'vitest';
import { lastClosing, nextOffice, notBefore, officeIsOpen, quietEnd } from './model.ts';

const at = (text: string) => new Date(text);
const iso = (instant: Date | null) => instant?.toISOString() ?? null;

test.each([
  // Winter: London is at UTC.
  ['2026-01-15T21:59:59Z', null],
  ['2026-01-15T22:00:00Z', '2026-01-16T07:00:00.000Z'],
  ['2026-01-16T03:00:00Z', '2026-01-16T07:00:00.000Z'],
  ['2026-01-16T06:59:59Z', '2026-01-16T07:00:00.000Z'],
  ['2026-01-16T07:00:00Z', null],
  // Summer: an hour before.
  ['2026-07-15T20:59:59Z', null],
  ['2026-07-15T21:00:00Z', '2026-07-16T06:00:00.000Z'],
  ['2026-07-16T06:00:00Z', null],
  // The night in which the clocks go forward is eight hours long.
  ['2026-03-28T21:59:00Z', null],
  ['2026-03-28T22:00:00Z', '2026-03-29T06:00:00.000Z'],
  ['2026-03-29T00:59:00Z', '2026-03-29T06:00:00.000Z'],
  ['2026-03-29T01:00:00Z', '2026-03-29T06:00:00.000Z'],
  ['2026-03-29T05:59:00Z', '2026-03-29T06:00:00.000Z'],
  ['2026-03-29T06:00:00Z', null],
  ['2026-03-29T20:59:00Z', null],
  ['2026-03-29T21:00:00Z', '2026-03-30T06:00:00.000Z'],
  // The night in which they go back is ten.
  ['2026-10-24T20:59:00Z', null],
  ['2026-10-24T21:00:00Z', '2026-10-25T07:00:00.000Z'],
  ['2026-10-25T00:30:00Z', '2026-10-25T07:00:00.000Z'],
  ['2026-10-25T01:30:00Z', '2026-10-25T07:00:00.000Z'],
  ['2026-10-25T06:30:00Z', '2026-10-25T07:00:00.000Z'],
  ['2026-10-25T07:00:00Z', null],
  ['2026-10-25T21:30:00Z', null],
  ['2026-10-25T22:00:00Z', '2026-10-26T07:00:00.000Z'],
])('at %s the quiet hours end at %s', (instant, end) => {
  expect(iso(quietEnd(at(instant)))).toBe(end);
});

test('a message waits for the morning, unless its clock ends before', () => {
  const night = at('2026-10-25T01:30:00Z');
  expect(iso(notBefore(night, null))).toBe('2026-10-25T07:00:00.000Z');
  expect(iso(notBefore(night, at('2026-10-25T07:00:01Z')))).toBe('2026-10-25T07:00:00.000Z');
  expect(notBefore(night, at('2026-10-25T07:00:00Z'))).toBe(night);
  expect(notBefore(night, at('2026-10-25T01:00:00Z'))).toBe(night);
  const noon = at('2026-10-25T12:00:00Z');
  expect(notBefore(noon, null)).toBe(noon);
});

test('offices are open on working days from nine to five, by London clocks', () => {
  expect(officeIsOpen(at('2026-03-03T08:59:00Z'))).toBe(false);
  expect(officeIsOpen(at('2026-03-03T09:00:00Z'))).toBe(true);
  expect(officeIsOpen(at('2026-03-03T17:00:00Z'))).toBe(false);
  expect(officeIsOpen(at('2026-03-07T12:00:00Z'))).toBe(false);
  expect(officeIsOpen(at('2026-12-28T12:00:00Z'))).toBe(false);
  expect(officeIsOpen(at('2026-07-01T08:00:00Z'))).toBe(true);
});

test.each([
  // From Friday evening to Monday, over the night in which the clocks go forward.
  ['2026-03-27T18:00:00Z', '2026-03-27T17:00:00.000Z', '2026-03-30T08:00:00.000Z'],
  ['2026-03-03T03:00:00Z', '2026-03-02T17:00:00.000Z', '2026-03-03T09:00:00.000Z'],
  // While they are open: when they close, and the next time.
  ['2026-03-03T10:00:00Z', '2026-03-03T17:00:00.000Z', '2026-03-04T09:00:00.000Z'],
  // Christmas with a substitute day on Monday, and with two.
  ['2026-12-24T22:00:00Z', '2026-12-24T17:00:00.000Z', '2026-12-29T09:00:00.000Z'],
  ['2026-12-28T12:00:00Z', '2026-12-24T17:00:00.000Z', '2026-12-29T09:00:00.000Z'],
  ['2027-12-24T22:00:00Z', '2027-12-24T17:00:00.000Z', '2027-12-29T09:00:00.000Z'],
  // Easter.
  ['2026-04-02T20:00:00Z', '2026-04-02T16:00:00.000Z', '2026-04-07T08:00:00.000Z'],
])('at %s the offices closed last at %s and open next at %s', (instant, closed, opens) => {
  expect(iso(lastClosing(at(instant)))).toBe(closed);
  expect(iso(nextOffice(at(instant)))).toBe(opens);
});
