import { expect, test } from 'vitest';
import type { Known } from '../register/known.ts';
import { questionsFor } from './questions.ts';
import { readAnswers } from './read-answers.ts';

const known: Known = {
  age: 12,
  careStatus: 'looked-after',
  event: 'moves',
  last: undefined,
  area: 'inside',
  crossing: 'neither',
  ownFosterCarer: false,
  pledge: true,
};
const names = (besides: Partial<Known> = {}, kind: 'childrens-home' | 'foster-home' = 'childrens-home') =>
  questionsFor({ ...known, ...besides }, kind, 'Testwick').map(({ name }) => name);
const always = ['onOrder', 'policeContactLikely', 'schoolChanges', 'sendNeeds'];

test('what the register knows is not asked', () => {
  expect(names()).toEqual(always);
});

test('what it does not know is asked, and nothing else', () => {
  expect(names({ careStatus: null })).toEqual(['careStatus', ...always]);
  expect(names({ area: 'outside' })).toEqual(['homeArea', ...always]);
  expect(names({ area: null, crossing: null })).toEqual(['homeArea', 'crossesLondonBoundary', ...always]);
  expect(names({}, 'foster-home')).toEqual(['connectedPerson', ...always]);
  expect([13, 14, 16, 17].map((age) => names({ age }).includes('keyStage4'))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a home in another area is never offered as one in their own', () => {
  const [area] = questionsFor({ ...known, area: 'outside' }, 'childrens-home', 'Testwick');
  expect(area?.answers.map(([value]) => value)).toEqual(['adjoining', 'at-a-distance', 'unknown']);
});

test('every question is answered; that nobody knows is an answer, and no fact', () => {
  const questions = questionsFor({ ...known, area: null, crossing: null }, 'childrens-home', 'Testwick');
  const all = { homeArea: 'adjoining', onOrder: 'none', policeContactLikely: 'yes', sendNeeds: 'no' };
  const full = { ...all, schoolChanges: 'unsaid', crossesLondonBoundary: 'unsaid' };
  expect(readAnswers(full, questions)).toEqual({
    asked: { homeArea: 'adjoining', onOrder: 'none', policeContactLikely: true, sendNeeds: false },
    errors: {},
  });
  const { errors } = readAnswers({ homeArea: 'somewhere', onOrder: 'none' }, questions);
  expect(Object.keys(errors)).toEqual([
    'homeArea',
    'crossesLondonBoundary',
    'policeContactLikely',
    'schoolChanges',
    'sendNeeds',
  ]);
  const inside = readAnswers({ ...all, homeArea: 'inside', schoolChanges: 'no' }, questions);
  expect(inside.errors).toEqual({});
});
