import { expect, test } from 'vitest';
import { type DecisionAnswers, questionsThatCount, unanswered } from './questions.ts';

const blank: DecisionAnswers = { danger: '', known: '', risk: '', enquiries: '', concerns: [] };

test('in immediate danger nothing is asked but whether it is known where they are', () => {
  expect(questionsThatCount({ ...blank, danger: 'yes', known: 'no' })).toEqual(['danger', 'known']);
  expect(unanswered({ ...blank, danger: 'yes', known: 'no' })).toEqual([]);
});

test('enquiries are asked about only where nobody knows where they are and there is no significant risk', () => {
  const calm = { ...blank, danger: 'no', risk: 'no' } as const;
  expect(unanswered({ ...calm, known: 'no' })).toEqual(['enquiries']);
  expect(unanswered({ ...calm, known: 'yes' })).toEqual([]);
  expect(unanswered({ ...calm, risk: 'yes', known: 'no' })).toEqual([]);
});

test('what is not answered is asked', () => {
  expect(unanswered(blank)).toEqual(['danger', 'known', 'risk']);
  expect(unanswered({ ...blank, danger: 'no', known: 'no' })).toEqual(['risk', 'enquiries']);
});
