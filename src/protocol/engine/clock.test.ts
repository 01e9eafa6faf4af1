import { expect, test } from 'vitest';
import { basisInWords, localPractice } from './clock.ts';

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
