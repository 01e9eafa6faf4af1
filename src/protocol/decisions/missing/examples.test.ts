import { expect, test } from 'vitest';
import { factsUnder } from '../../engine/by-cells/example.ts';
import { readMissingFacts } from './decide.ts';
import { aChildAway, anAdultAway, both } from './example.ts';
import { missingExamples } from './examples.ts';

test('every example is a sentence of its own', () => {
  const names = missingExamples.map(({ name }) => name);
  for (const name of names) expect(name).toMatch(/^[A-Z].* .*\w$/);
  expect(new Set(names).size).toBe(names.length);
});

test.each(missingExamples)('$name: the facts are accepted as they stand, and a row is named', (example) => {
  const expectations = Object.entries(example.expect);
  expect(expectations.length).toBeGreaterThan(0);
  for (const [edition, expected] of expectations) {
    const facts = factsUnder(example, edition as '2021');
    expect(readMissingFacts(facts)).toEqual(facts);
    expect(expected.length).toBeGreaterThan(1);
  }
});

test('an example without a day is taken under the edition, one with a day under the day', () => {
  const undated = { name: 'Away', facts: aChildAway(), expect: {} };
  const dated = { ...undated, facts: aChildAway({ occurredOn: '2022-01-01' }) };
  expect(factsUnder(undated, '2021')).toEqual({ ...aChildAway(), edition: '2021' });
  expect(factsUnder(dated, '2021')).toEqual(dated.facts);
});

test('the ordinary child, young adult and expectation are these', () => {
  const child = {
    age: 15,
    setting: 'childrens-home',
    whereaboutsKnown: false,
    enquiriesMade: false,
    located: false,
    immediateDanger: false,
    significantRisk: false,
  };
  expect(aChildAway()).toEqual(child);
  expect(anAdultAway({ located: true })).toEqual({
    ...child,
    age: 19,
    setting: 'supported-accommodation',
    located: true,
  });
  expect(both('missing report-online M', 'a-row', 'another')).toEqual({
    '2021': ['missing report-online M', 'a-row', 'another'],
    '2025': ['missing report-online M', 'a-row', 'another'],
  });
});
