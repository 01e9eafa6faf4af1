import { expect, test } from 'vitest';
import type { Conduct } from './conduct-schema.ts';
import { inAHome } from './example.ts';
import type { IncidentFacts } from './facts.ts';
import { atHome, eitherWay, emergency, type LevelOutcome, reported } from './levels.ts';
import { type Matter, matters, meets, situationOf } from './situation.ts';

const disorder: Conduct = { kind: 'disorder', significant: false };

function mattersOf(
  conduct: Conduct[],
  besides: Partial<IncidentFacts> = {},
  outcome: LevelOutcome = atHome,
): Matter[] {
  const facts = { ...inAHome(disorder), ...besides, conduct } as IncidentFacts;
  const found = situationOf('2025', facts, outcome).matters;
  return matters.filter((matter) => found.has(matter));
}

test('a situation keeps edition, setting, age, level and route', () => {
  const facts = { ...inAHome(disorder), setting: 'foster-home', age: 18 } as IncidentFacts;
  expect(situationOf('2021', facts, reported)).toMatchObject({
    edition: '2021',
    setting: 'foster-home',
    age: '18-to-25',
    level: 3,
    route: 'report-non-urgent',
  });
});

test.each<[string, Conduct, Matter[]]>([
  ['disorder', disorder, ['not-yet-police']],
  ['damage', { kind: 'damage', severity: 'minor' }, ['harm-done', 'not-yet-police']],
  ['an assault', { kind: 'assault', injury: 'none' }, ['harm-done', 'not-yet-police']],
  ['a theft', { kind: 'theft', value: 'minor' }, ['harm-done', 'not-yet-police']],
  ['a threat', { kind: 'threat', immediate: false }, ['harm-done', 'not-yet-police']],
  ['a weapon', { kind: 'weapon', offensive: false, surrendered: true }, ['weapon', 'not-yet-police']],
  ['illegal material', { kind: 'illegal-material', what: 'other' }, ['illegal-material', 'not-yet-police']],
  ['anything else', { kind: 'other', policeInFamilyHome: false }, ['not-yet-police']],
  [
    'a recent sexual assault',
    { kind: 'sexual', what: 'assault', when: 'recent' },
    ['sexual-harm', 'not-yet-police'],
  ],
  [
    'a past sexual assault',
    { kind: 'sexual', what: 'assault', when: 'historical' },
    ['historical-disclosure', 'sexual-harm', 'not-yet-police'],
  ],
  [
    'recent sexual exploitation',
    { kind: 'sexual', what: 'exploitation', when: 'recent' },
    ['sexual-harm', 'exploitation', 'not-yet-police'],
  ],
  ['drugs', { kind: 'drugs', class: 'B', occasion: 1 }, ['drugs', 'not-yet-police']],
  [
    'drugs for the second time',
    { kind: 'drugs', class: 'B', occasion: 2 },
    ['drugs', 'repeated-drugs', 'not-yet-police'],
  ],
  [
    'signs of supply',
    { kind: 'drugs', class: 'B', occasion: 1, supply: true },
    ['drugs', 'dealing', 'not-yet-police'],
  ],
  [
    'a larger quantity',
    { kind: 'drugs', class: 'B', occasion: 1, largerQuantity: true },
    ['drugs', 'larger-quantity', 'not-yet-police'],
  ],
])('%s raises exactly its own matters', (_, conduct, expected) => {
  expect(mattersOf([conduct])).toEqual(expected);
});

test.each<[string, Partial<IncidentFacts>, Matter[]]>([
  ['somebody harmed', { victim: { who: 'child' } }, ['harm-done', 'victim', 'not-yet-police']],
  ['nobody harmed', { victim: { who: 'none' } }, ['not-yet-police']],
  ['signs of exploitation', { concerns: ['exploitation'] }, ['exploitation', 'not-yet-police']],
  ['signs of coercion', { concerns: ['coercion'] }, ['exploitation', 'not-yet-police']],
  ['signs of trafficking', { concerns: ['trafficking'] }, ['exploitation', 'trafficking', 'not-yet-police']],
  ['a disputed age', { concerns: ['age-disputed'] }, ['age-disputed', 'not-yet-police']],
  ['a placement out of area', { outOfArea: true }, ['out-of-area', 'not-yet-police']],
  ['a migrant child', { migrant: true }, ['migrant', 'not-yet-police']],
  ['special needs', { sendNeeds: true }, ['send-needs', 'not-yet-police']],
  ['a risk that staff manage', { riskManageable: true }, ['not-yet-police', 'risk-managed']],
  ['a risk that staff cannot manage', { riskManageable: false }, ['not-yet-police']],
  ['what is said not to be so', { outOfArea: false, migrant: false, sendNeeds: false }, ['not-yet-police']],
])('%s raises exactly its own matters', (_, besides, expected) => {
  expect(mattersOf([disorder], besides)).toEqual(expected);
});

test('the matters of every conduct count', () => {
  const both = mattersOf([disorder, { kind: 'weapon', offensive: true, surrendered: true }, disorder]);
  expect(both).toEqual(['weapon', 'not-yet-police']);
});

test('the police are involved from a report on, and not yet there before a 999 call', () => {
  const police = (outcome: LevelOutcome) => mattersOf([disorder], {}, outcome);
  expect(police(atHome)).toEqual(['not-yet-police']);
  expect(police(eitherWay)).toEqual(['not-yet-police']);
  expect(police(reported)).toEqual(['police-involved', 'not-yet-police']);
  expect(police(emergency)).toEqual(['police-involved']);
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

test.each([
  ['edition', { edition: ['2021', '2025'] }, { edition: ['2021'] }],
  ['setting', { setting: ['own-tenancy', 'childrens-home'] }, { setting: ['own-tenancy'] }],
  ['age', { age: ['10-to-17'] }, { age: ['under-10', '18-to-25'] }],
  ['level', { level: [2, 3] }, { level: [1, 3] }],
  ['route', { route: ['manager-decides'] }, { route: ['call-999'] }],
  ['matters', { matters: ['drugs', 'victim'] }, { matters: ['drugs', 'weapon'] }],
  ['anyOf', { anyOf: ['weapon', 'victim'] }, { anyOf: ['weapon', 'migrant'] }],
] as const)('a condition on %s holds or not by that alone', (_, met, unmet) => {
  expect(meets(situation, met)).toBe(true);
  expect(meets(situation, unmet)).toBe(false);
});

test('a condition that allows nothing never holds', () => {
  expect(meets(situation, { level: [] })).toBe(false);
  expect(meets(situation, { anyOf: [] })).toBe(false);
});
