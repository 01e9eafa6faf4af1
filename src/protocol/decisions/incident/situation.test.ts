import { expect, test } from 'vitest';
import { publishedRulebooks } from './decide.ts';
import { evaluate } from './evaluate.ts';
import { inAHome } from './example.ts';
import type { IncidentFacts } from './facts.ts';
import { reported } from './levels.ts';
import type { Matter } from './matters.ts';
import { meets, type SituationCondition, situationOf } from './situation.ts';

test('a situation keeps edition, setting, age, level and route, and holds the matters', () => {
  const facts = {
    ...inAHome({ kind: 'disorder', significant: false }),
    setting: 'foster-home',
    age: 18,
  } as IncidentFacts;
  const { hits } = evaluate(publishedRulebooks['2021'], facts);
  expect(situationOf(facts, { edition: '2021', outcome: reported, hits })).toEqual({
    edition: '2021',
    setting: 'foster-home',
    age: '18-to-25',
    level: 3,
    route: 'report-non-urgent',
    matters: new Set(['did-it', 'police-told', 'drugs-to-police', 'conduct-to-police']),
  });
});

const situation = {
  edition: '2025',
  setting: 'childrens-home',
  age: '10-to-17',
  level: 2,
  route: 'manager-decides',
  matters: new Set<Matter>(['drugs', 'victim']),
} as const;

test('what a condition leaves out may be anything', () => {
  expect(meets(situation, {})).toBe(true);
  expect(meets({ ...situation, matters: new Set() }, {})).toBe(true);
});

test.each<[string, SituationCondition, SituationCondition]>([
  ['edition', { edition: ['2021', '2025'] }, { edition: ['2021'] }],
  ['setting', { setting: ['own-tenancy', 'childrens-home'] }, { setting: ['own-tenancy'] }],
  ['age', { age: ['10-to-17'] }, { age: ['under-10', '18-to-25'] }],
  ['level', { level: [2, 3] }, { level: [1, 3] }],
  ['route', { route: ['manager-decides'] }, { route: ['call-999'] }],
  ['matters', { matters: ['drugs', 'victim'] }, { matters: ['drugs', 'weapon'] }],
  ['anyOf', { anyOf: ['weapon', 'victim'] }, { anyOf: ['weapon', 'migrant'] }],
  ['without', { without: ['weapon', 'migrant'] }, { without: ['weapon', 'victim'] }],
])('a condition on %s holds or not by that alone', (_, met, unmet) => {
  expect(meets(situation, met)).toBe(true);
  expect(meets(situation, unmet)).toBe(false);
});

test('a condition that allows nothing never holds, and one that excludes nothing always does', () => {
  expect(meets(situation, { level: [] })).toBe(false);
  expect(meets(situation, { anyOf: [] })).toBe(false);
  expect(meets(situation, { without: [] })).toBe(true);
});
