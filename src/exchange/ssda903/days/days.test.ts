import { expect, test } from 'vitest';
import { addDays, birthday, daysBetween } from '../../../protocol/index.ts';
import { readDay, writeDay } from './read-day.ts';

test.each([
  ['31/12/2024', '2024-12-31'],
  ['1/4/2025', '2025-04-01'],
  [' 29/02/2024 ', '2024-02-29'],
])('%s is the day %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  '31/02/2025',
  '29/02/2023',
  '29/02/1900',
  '12/31/2024',
  '01/04/25',
  '2025-04-01',
  '00/01/2025',
  '',
  '1.4.2025',
])('"%s" is no date, and is not mended into one', (text) => {
  expect(readDay(text)).toBeNull();
});

test('a blank is no date', () => {
  expect(readDay(null)).toBeNull();
});

test('a day goes back into the way of writing it came from', () => {
  expect(writeDay('2025-04-01')).toBe('01/04/2025');
});

test('somebody born on 29 February is a year older on 1 March, and on the day itself in leap years', () => {
  expect(birthday('2008-02-29', 10)).toBe('2018-03-01');
  expect(birthday('2008-02-29', 12)).toBe('2020-02-29');
  expect(birthday('2008-05-07', 10)).toBe('2018-05-07');
});

test('days are counted across the change of the clocks', () => {
  expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
  expect(daysBetween('2025-03-31', '2025-03-29')).toBe(-2);
  expect(addDays('2025-03-31', 1)).toBe('2025-04-01');
});
