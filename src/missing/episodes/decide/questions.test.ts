import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  concernKinds,
  decideMissing,
  isSettledForPolice,
  isSmallChild,
  missingQuestionsThatCount,
  vulnerabilities,
} from '../../../protocol/index.ts';
import { factsOfEpisode } from './decide-episode.ts';
import type { DecisionAnswers } from './decide-form.ts';
import { type Asked, nothingAnswered as blank, unanswered } from './questions.ts';

const open = (answers: DecisionAnswers, isSmall = false): Asked[] => unanswered(answers, isSmall);

test('in immediate danger nothing is asked but whether it is known where they are', () => {
  expect(
    missingQuestionsThatCount({ ...blank, immediateDanger: true, whereaboutsKnown: false }, false),
  ).toEqual(['immediateDanger', 'whereaboutsKnown']);
  expect(open({ ...blank, immediateDanger: true, whereaboutsKnown: false })).toEqual([]);
});

test('enquiries are asked about only where nobody knows where they are and there is no significant risk', () => {
  const calm = { ...blank, immediateDanger: false, significantRisk: false } as const;
  expect(open({ ...calm, whereaboutsKnown: false })).toEqual(['enquiriesMade']);
  expect(open({ ...calm, whereaboutsKnown: true })).toEqual([]);
  expect(open({ ...calm, significantRisk: true, whereaboutsKnown: false })).toEqual([]);
});

test('what is not answered is asked', () => {
  expect(open(blank)).toEqual(['immediateDanger', 'whereaboutsKnown', 'significantRisk']);
  expect(open({ ...blank, immediateDanger: false, whereaboutsKnown: false })).toEqual([
    'significantRisk',
    'enquiriesMade',
  ]);
});

test('a small or especially vulnerable child whom nobody can find is asked no more about', () => {
  const lost = { ...blank, immediateDanger: false, whereaboutsKnown: false } as const;
  expect(open(lost, true)).toEqual([]);
  expect(open({ ...lost, vulnerability: ['medical-need'] })).toEqual([]);
  expect(open({ ...lost, concerns: ['trafficking'] })).toEqual([]);
  expect(open({ ...lost, whereaboutsKnown: true, vulnerability: ['medical-need'] }, true)).toEqual([
    'significantRisk',
  ]);
  expect(isSettledForPolice({ ...lost, immediateDanger: null, vulnerability: ['medical-need'] }, true)).toBe(
    false,
  );
});

const allAnswered = fc.record({
  immediateDanger: fc.boolean(),
  whereaboutsKnown: fc.boolean(),
  significantRisk: fc.boolean(),
  enquiriesMade: fc.boolean(),
  vulnerability: fc.subarray([...vulnerabilities], { maxLength: 2 }),
  concerns: fc.subarray([...concernKinds], { maxLength: 2 }),
});

test('a question that is not asked could not have changed what is done about the police', () => {
  const births = fc.integer({ min: 2001, max: 2025 }).map((year) => `${year}-01-01`);
  fc.assert(
    fc.property(allAnswered, births, (answers, born) => {
      const take = (given: DecisionAnswers) => {
        const episode = {
          noticed_at: new Date('2026-03-02T22:00:00Z'),
          setting_kind: 'foster-home',
        } as const;
        const facts = factsOfEpisode(episode, { date_of_birth: born }, given, '2026-03-02');
        const { category, route, code903 } = decideMissing(facts);
        return { facts, answer: [category, route, code903] };
      };
      const { facts, answer } = take(answers);
      const counting = missingQuestionsThatCount(answers, isSmallChild(facts.age));
      const bare = Object.fromEntries(counting.map((name) => [name, answers[name]]));
      const { vulnerability, concerns } = answers;
      expect(take({ ...blank, vulnerability, concerns, ...bare }).answer).toEqual(answer);
    }),
    { numRuns: 400 },
  );
});
