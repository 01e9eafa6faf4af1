import { expect, test } from 'vitest';
import { factorsByEdition } from './factors.ts';

const ids = (edition: '2021' | '2025') => factorsByEdition[edition].map(({ id }) => id);

test('the 14 factors of 2021, in its order', () => {
  expect(ids('2021')).toEqual([
    'seriousness',
    'injury',
    'victim',
    'intent',
    'similar-before',
    'relationship',
    'behaviour-and-pressure',
    'repeat',
    'police-or-court',
    'best-interests',
    'message',
    'alternatives',
    'damage',
    'formal-investigation',
  ]);
});

test('the 16 factors of 2025, in its order', () => {
  expect(ids('2025')).toEqual([
    'seriousness',
    'injury',
    'victim',
    'intent',
    'similar-before',
    'relationship',
    'earlier-behaviour',
    'pressure',
    'exploited',
    'repeat',
    'police-or-court',
    'best-interests',
    'message',
    'alternatives',
    'damage',
    'formal-investigation',
  ]);
});

test('every factor cites the duty to weigh it and says what is weighed', () => {
  for (const { id, cites, text } of [...factorsByEdition['2021'], ...factorsByEdition['2025']]) {
    expect(cites, id).toEqual(['INC-04']);
    expect(text, id).toMatch(/^(What|Whether|How|Earlier) .{10}/);
  }
});
