import { expect, test } from 'vitest';
import { basisInWords, clockInWords, lengthInWords, localPractice } from './clock.ts';

test('a clock with a source names it', () => {
  expect(
    basisInWords({
      hours: 24,
      from: 'the incident',
      legalBasis: 'statute',
      source: 'chr-40',
      note: 'without delay',
    }),
  ).toBe("statute, Children's Homes (England) Regulations 2015, regulation 40: without delay");
});

test('a clock without a source says whose practice it is', () => {
  expect(
    basisInWords({ hours: 24, from: 'the incident', legalBasis: 'local practice', note: 'no time is set' }),
  ).toBe('local practice: no time is set');
});

test('a clock of local practice says that it is no more than that', () => {
  expect(localPractice(24, 'the incident', 'no time is set')).toEqual({
    hours: 24,
    from: 'the incident',
    legalBasis: 'local practice',
    note: 'no time is set',
  });
});

test('a clock in an answer keeps its working days, and has none where the text counts in hours', () => {
  const clock = localPractice(120, 'the move', 'five days');
  expect(clockInWords(clock)).toEqual({ hours: 120, from: 'the move', basis: 'local practice: five days' });
  expect(clockInWords({ ...clock, workingDays: 5 })).toEqual({
    hours: 120,
    workingDays: 5,
    from: 'the move',
    basis: 'local practice: five days',
  });
});

test('a clock says how long it is, one or more', () => {
  const lengths = [
    { hours: 1 },
    { hours: 24 },
    { hours: 24, workingDays: 1 },
    { hours: 120, workingDays: 5 },
  ];
  expect(lengths.map(lengthInWords)).toEqual(['1 hour', '24 hours', '1 working day', '5 working days']);
});
