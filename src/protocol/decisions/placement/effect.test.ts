import { expect, test } from 'vitest';
import { allOf, approvals, due, gravityOf, type PlacementEffect, standings } from './effect.ts';

const empty: PlacementEffect = {
  approval: 'none',
  standing: 'in-order',
  notices: [],
  steps: [],
  cautions: [],
  law: [],
};

test('approval runs from nobody to the director, the standing from in order to standing out', () => {
  expect(approvals).toEqual(['none', 'nominated-officer', 'director']);
  expect(standings).toEqual(['in-order', 'find-out', 'stands-out']);
});

test('what a row leaves out is not asked', () => {
  expect(due({})).toEqual(empty);
  expect(due({ approval: 'director', law: ['cppr-11'] })).toEqual({
    ...empty,
    approval: 'director',
    law: ['cppr-11'],
  });
});

test('a graver approval weighs more than what must be found out, and a home that must not be used more than both', () => {
  const all = approvals.flatMap((approval) =>
    standings.map((standing) => gravityOf(due({ approval, standing }))),
  );
  expect(all).toEqual([0, 1, 100, 10, 11, 100, 20, 21, 100]);
});

test('together the highest approval and the worst standing hold, whichever comes first', () => {
  const one = due({ approval: 'director' });
  const other = due({ approval: 'nominated-officer', standing: 'stands-out' });
  for (const effects of [
    [one, other, empty],
    [empty, other, one],
  ]) {
    expect(allOf(effects)).toMatchObject({ approval: 'director', standing: 'stands-out' });
  }
  expect(allOf([])).toEqual(empty);
});

test('together everything is asked for once', () => {
  const one = due({
    notices: ['child', 'parent'],
    steps: ['find-the-area'],
    cautions: ['risk-moves-too'],
    law: ['cppr-13'],
  });
  const other = due({
    notices: ['parent', 'school'],
    steps: ['find-the-area', 'first-visit'],
    cautions: ['area-not-known', 'risk-moves-too'],
    law: ['cppr-13', 'cppr-14'],
  });
  expect(allOf([one, other])).toEqual({
    ...empty,
    notices: ['child', 'parent', 'school'],
    steps: ['find-the-area', 'first-visit'],
    cautions: ['risk-moves-too', 'area-not-known'],
    law: ['cppr-13', 'cppr-14'],
  });
});
