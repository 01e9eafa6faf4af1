import { expect, test } from 'vitest';
import { readMoment, readMomentIfAny, readTime } from './read-moment.ts';

const now = new Date('2026-10-25T03:00:00Z');
const form = (day: string, time: string, which = '') => ({
  'at-day': day,
  'at-month': '10',
  'at-year': '2026',
  'at-time': time,
  'at-which': which,
});

test.each([
  ['2:05', '02:05'],
  ['02.05', '02:05'],
  ['0205', '02:05'],
  [' 23:59 ', '23:59'],
  ['24:00', ''],
  ['12:60', ''],
  ['ten', ''],
  ['', ''],
])('a time typed as "%s" is read as "%s"', (typed, read) => {
  expect(readTime(typed)).toBe(read);
});

test('the hour that comes twice is asked about, and both answers are kept apart', () => {
  expect(() => readMoment(form('25', '01:30'), 'at', now)).toThrow(
    expect.objectContaining({ code: 'missing', field: 'at-which' }),
  );
  expect(readMoment(form('25', '01:30', 'first'), 'at', now)).toEqual(new Date('2026-10-25T00:30:00Z'));
  expect(readMoment(form('25', '01:30', 'second'), 'at', now)).toEqual(new Date('2026-10-25T01:30:00Z'));
});

test('a time that the clocks left out is refused, and the refusal says from when on', () => {
  const spring = { ...form('29', '01:30'), 'at-month': '3' };
  expect(() => readMoment(spring, 'at', now)).toThrow(
    expect.objectContaining({ field: 'at-time', message: expect.stringContaining('from 02:00') }),
  );
});

test.each([
  [form('31', '23:59'), 'in-the-future', 'at'],
  [{ ...form('31', '12:00'), 'at-month': '2' }, 'not-a-date', 'at'],
  [form('24', 'later'), 'missing', 'at-time'],
  [{}, 'missing', 'at'],
])('what is no moment before now is refused at its field', (fields, code, field) => {
  expect(() => readMoment(fields, 'at', now)).toThrow(expect.objectContaining({ code, field }));
});

test('what may be left out is left out only as a whole', () => {
  expect(readMomentIfAny({}, 'at', now)).toBeNull();
  expect(() => readMomentIfAny({ 'at-time': '12:00' }, 'at', now)).toThrow(
    expect.objectContaining({ field: 'at' }),
  );
});
