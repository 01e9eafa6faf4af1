import { expect, test } from 'vitest';
import { readPlacementFacts } from './decide.ts';
import { aChild, aLeaver, both } from './example.ts';
import { placementExamples } from './examples.ts';
import { placementFactsUnder } from './verify-examples.ts';

test('every example is a sentence of its own', () => {
  const names = placementExamples.map(({ name }) => name);
  for (const name of names) expect(name).toMatch(/^[A-Z].* .*\w$/);
  expect(new Set(names).size).toBe(names.length);
});

test.each(placementExamples)('$name: the facts are accepted as they stand, and a row is named', (example) => {
  const expectations = Object.entries(example.expect);
  expect(expectations.length).toBeGreaterThan(0);
  for (const [edition, expected] of expectations) {
    const facts = placementFactsUnder(example, edition as '2021');
    expect(readPlacementFacts(facts)).toEqual(facts);
    expect(expected.length).toBeGreaterThan(2);
  }
});

test('an example without a day is taken under the edition, one with a day under the day', () => {
  const [plain] = placementExamples;
  const dated = placementExamples.find(({ facts }) => facts.occurredOn);
  if (!plain || !dated) throw new Error('There is an example of each.');
  expect(placementFactsUnder(plain, '2021')).toEqual({ ...plain.facts, edition: '2021' });
  expect(placementFactsUnder(dated, '2021')).toEqual(dated.facts);
});

test('the ordinary child and the ordinary care leaver are these', () => {
  const child = {
    age: 14,
    careStatus: 'looked-after',
    event: 'moves',
    homeArea: 'inside',
    settingKind: 'childrens-home',
    registration: 'registered',
    schoolChanges: false,
    pledgeInContract: true,
  };
  expect(aChild()).toEqual(child);
  expect(aLeaver({ sendNeeds: true })).toEqual({
    ...child,
    age: 19,
    careStatus: 'care-leaver',
    settingKind: 'supported-accommodation',
    registration: 'not-needed',
    sendNeeds: true,
  });
  expect(both('none', 'in-order', 'a-row')).toEqual({
    '2021': ['none', 'in-order', 'a-row'],
    '2025': ['none', 'in-order', 'a-row'],
  });
});
