import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concernKinds, decideMissing, isSmallChild, vulnerabilities } from '../../../protocol/index.ts';
import { factsOfEpisode } from './decide-episode.ts';
import {
  type Asked,
  nothingAnswered as blank,
  type DecisionAnswers,
  isSettled,
  questionsThatCount,
  unanswered,
} from './questions.ts';

const open = (answers: DecisionAnswers, isSmall = false): Asked[] => unanswered(answers, isSmall);

test('in immediate danger nothing is asked but whether it is known where they are', () => {
  expect(questionsThatCount({ ...blank, danger: 'yes', known: 'no' }, false)).toEqual(['danger', 'known']);
  expect(open({ ...blank, danger: 'yes', known: 'no' })).toEqual([]);
});

test('enquiries are asked about only where nobody knows where they are and there is no significant risk', () => {
  const calm = { ...blank, danger: 'no', risk: 'no' } as const;
  expect(open({ ...calm, known: 'no' })).toEqual(['enquiries']);
  expect(open({ ...calm, known: 'yes' })).toEqual([]);
  expect(open({ ...calm, risk: 'yes', known: 'no' })).toEqual([]);
});

test('what is not answered is asked', () => {
  expect(open(blank)).toEqual(['danger', 'known', 'risk']);
  expect(open({ ...blank, danger: 'no', known: 'no' })).toEqual(['risk', 'enquiries']);
});

test('a small or especially vulnerable child whom nobody can find is asked no more about', () => {
  const lost = { ...blank, danger: 'no', known: 'no' } as const;
  expect(open(lost, true)).toEqual([]);
  expect(open({ ...lost, vulnerability: ['medical-need'] })).toEqual([]);
  expect(open({ ...lost, concerns: ['trafficking'] })).toEqual([]);
  expect(open({ ...lost, known: 'yes', vulnerability: ['medical-need'] }, true)).toEqual(['risk']);
  expect(isSettled({ ...lost, danger: '', vulnerability: ['medical-need'] }, true)).toBe(false);
});

const yesNo = fc.constantFrom('yes', 'no') as fc.Arbitrary<'yes' | 'no'>;
const allAnswered = fc.record({
  danger: yesNo,
  known: yesNo,
  risk: yesNo,
  enquiries: yesNo,
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
      const counting = questionsThatCount(answers, isSmallChild(facts.age));
      const bare = Object.fromEntries(counting.map((name) => [name, answers[name]]));
      const { vulnerability, concerns } = answers;
      expect(take({ ...blank, vulnerability, concerns, ...bare }).answer).toEqual(answer);
    }),
    { numRuns: 400 },
  );
});
