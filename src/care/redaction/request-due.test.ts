import { expect, test } from 'vitest';
import { requestDue } from './request-due.ts';

test.each([
  ['2026-03-03', '2026-04-03'],
  ['2026-01-31', '2026-02-28'],
  ['2028-01-31', '2028-02-29'],
  ['2028-01-30', '2028-02-29'],
  ['2028-02-29', '2028-03-29'],
  ['2026-08-31', '2026-09-30'],
  ['2026-12-31', '2027-01-31'],
])('received on %s it is due on %s', (receivedOn, due) => {
  expect(requestDue({ receivedOn })).toBe(due);
});

test('the month begins again when it is clear who asks, and not when that was clear before', () => {
  expect(requestDue({ receivedOn: '2026-01-10', clearOn: '2026-01-31' })).toBe('2026-02-28');
  expect(requestDue({ receivedOn: '2026-01-10', clearOn: '2026-01-10' })).toBe('2026-02-10');
  expect(requestDue({ receivedOn: '2026-01-10', clearOn: '2026-01-05' })).toBe('2026-02-10');
  expect(requestDue({ receivedOn: '2026-01-10', clearOn: null })).toBe('2026-02-10');
});

test('extended it is three months from the start, over the end of a year and of February', () => {
  expect(requestDue({ receivedOn: '2027-11-30', extended: true })).toBe('2028-02-29');
  expect(requestDue({ receivedOn: '2026-11-30', extended: true })).toBe('2027-02-28');
  expect(requestDue({ receivedOn: '2026-01-10', clearOn: '2026-10-31', extended: true })).toBe('2027-01-31');
});
