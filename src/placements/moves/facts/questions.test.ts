import { expect, test } from 'vitest';
import { form, readTyped } from '../../../platform/forms/index.ts';
import type { FormFields } from '../../../platform/web/index.ts';
import type { Found } from '../record/prepare-move.ts';
import type { Known } from '../register/known.ts';
import { askedIn, questionsFor } from './questions.ts';

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
const questions = (
  besides: Partial<Known> = {},
  kind: Found['home']['kind'] = 'childrens-home',
  saidArea: string | null = null,
) => {
  const home = { kind } as Found['home'];
  return questionsFor({ home, known: { ...known, ...besides } }, 'Testwick', saidArea);
};
const names = (...asked: Parameters<typeof questions>) => Object.keys(questions(...asked));
const read = (of: ReturnType<typeof questions>, typed: FormFields) =>
  readTyped(form(of as Required<typeof of>), typed, {
    now: new Date('2026-03-03T10:00:00Z'),
    today: '2026-03-03',
  });
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
  const at = { now: new Date('2026-03-03T10:00:00Z'), today: '2026-03-03' };
  const { homeArea } = questions({ area: 'outside' });
  expect(homeArea?.check('inside', at)).not.toBeNull();
  expect(['adjoining', 'at-a-distance', 'unknown'].map((area) => homeArea?.check(area, at))).toEqual([
    null,
    null,
    null,
  ]);
});

test('every question is answered; that nobody knows is an answer, and no fact', () => {
  const asked = questions({ area: null, crossing: null });
  const all = { homeArea: 'adjoining', onOrder: 'none', policeContactLikely: 'yes', sendNeeds: 'no' };
  const full = { ...all, schoolChanges: 'unsaid', crossesLondonBoundary: 'unsaid' };
  expect(read(asked, full)).toEqual({ values: full });
  expect(askedIn(full, asked)).toEqual({
    homeArea: 'adjoining',
    onOrder: 'none',
    policeContactLikely: true,
    sendNeeds: false,
  });
  const wrong = read(asked, { homeArea: 'somewhere', onOrder: 'none' });
  expect('faults' in wrong && wrong.faults.map(({ key }) => key)).toEqual([
    'homeArea',
    'crossesLondonBoundary',
    'policeContactLikely',
    'schoolChanges',
    'sendNeeds',
  ]);
});

test('where the home is in their own area, the boundary of London may stay open', () => {
  const asked = questions({ area: null, crossing: null }, 'childrens-home', 'inside');
  const typed = {
    homeArea: 'inside',
    onOrder: 'none',
    policeContactLikely: 'yes',
    schoolChanges: 'no',
    sendNeeds: 'no',
  };
  expect(read(asked, typed)).toEqual({ values: { ...typed, crossesLondonBoundary: null } });
});

test('what is not asked is no fact, whatever a browser sends', () => {
  expect(askedIn({ keyStage4: 'yes', onOrder: 'none' }, questions())).toEqual({ onOrder: 'none' });
});
