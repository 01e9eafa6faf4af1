import { expect, test } from 'vitest';
import { decideMissing, readMissingFacts } from './decide.ts';
import { aChildAway, anAdultAway } from './example.ts';
import type { MissingFacts } from './facts.ts';
import { missingCells, missingSituationOf, personOf } from './read-facts.ts';

type Given = Partial<MissingFacts>;

const cell = (name: string, given: Given = {}) => missingCells(aChildAway(given))[name];

test('what the tables read of a child who is late', () => {
  expect(missingCells(aChildAway())).toEqual({
    risk: 'none',
    located: 'no',
    whereabouts: 'unknown',
    enquiries: 'no',
    person: 'child',
    vulnerable: 'no',
    concern: 'no',
  });
});

test.each<[string, Given, string]>([
  ['risk', { significantRisk: true }, 'significant'],
  ['risk', { immediateDanger: true }, 'immediate'],
  ['risk', { immediateDanger: true, significantRisk: true }, 'immediate'],
  ['located', { located: true }, 'yes'],
  ['whereabouts', { whereaboutsKnown: true }, 'known'],
  ['enquiries', { enquiriesMade: true }, 'yes'],
  ['person', { age: 9 }, 'small-child'],
  ['person', { age: 9, concerns: ['age-disputed'] }, 'small-child'],
  ['person', { age: 10 }, 'child'],
  ['person', { age: 17 }, 'child'],
  ['person', { age: 18 }, 'adult'],
  ['person', { age: 17, concerns: ['age-disputed'] }, 'child'],
  ['person', { age: 18, concerns: ['exploitation', 'age-disputed'] }, 'disputed'],
  ['person', { age: 18, concerns: ['exploitation'] }, 'adult'],
  ['vulnerable', { vulnerability: [] }, 'no'],
  ['vulnerable', { concerns: ['exploitation', 'coercion', 'age-disputed'] }, 'no'],
  ['vulnerable', { vulnerability: ['speaks-no-english'] }, 'yes'],
  ['vulnerable', { vulnerability: ['trafficked', 'medical-need'] }, 'yes'],
  ['vulnerable', { concerns: ['trafficking'] }, 'yes'],
  ['concern', { vulnerability: ['trafficked'] }, 'no'],
  ['concern', { concerns: [] }, 'no'],
  ['concern', { concerns: ['age-disputed'] }, 'no'],
  ['concern', { concerns: ['exploitation'] }, 'yes'],
  ['concern', { concerns: ['trafficking'] }, 'yes'],
  ['concern', { concerns: ['age-disputed', 'coercion'] }, 'yes'],
])('%s of %j is read as %s', (name, given, value) => {
  expect(cell(name, given)).toBe(value);
});

test('what steps and cautions look at besides', () => {
  const answer = { category: 'missing', route: 'report-online' } as const;
  const situation = (given: Given, code903?: 'M') =>
    missingSituationOf('2021', aChildAway(given), { ...answer, ...(code903 ? { code903 } : {}) });
  expect(situation({})).toEqual({
    ...missingCells(aChildAway()),
    edition: '2021',
    setting: 'childrens-home',
    selfHarm: 'no',
    trafficking: 'no',
    ageDisputed: 'no',
    category: 'missing',
    route: 'report-online',
    code: 'none',
  });
  expect(situation({}, 'M').code).toBe('M');
  expect(situation({ vulnerability: ['suicide-or-self-harm'] }).selfHarm).toBe('yes');
  expect(situation({ concerns: ['trafficking'] })).toMatchObject({ trafficking: 'yes', ageDisputed: 'no' });
  expect(situation({ vulnerability: ['trafficked'] })).toMatchObject({ trafficking: 'yes', concern: 'no' });
  expect(situation({ vulnerability: ['medical-need'] })).toMatchObject({ trafficking: 'no', selfHarm: 'no' });
  expect(situation({ concerns: ['age-disputed'] })).toMatchObject({ trafficking: 'no', ageDisputed: 'yes' });
});

test('somebody said to be 25 whose age is disputed is treated as a child', () => {
  expect(personOf(anAdultAway({ age: 25, concerns: ['age-disputed'] }))).toBe('disputed');
});

const facts = { ...aChildAway(), edition: '2025' };

test.each([
  ['age', { age: 26 }, 'out-of-range', 'age must be at most 25.'],
  ['age', { age: -1 }, 'out-of-range', 'age must be at least 0.'],
  ['age', { age: 15.5 }, 'wrong-type', 'age must be a whole number.'],
  ['located', { located: undefined }, 'missing', 'located is missing: give true or false.'],
  ['whereaboutsKnown', { whereaboutsKnown: 'yes' }, 'wrong-type', 'whereaboutsKnown must be true or false.'],
  ['enquiriesMade', { enquiriesMade: 1 }, 'wrong-type', 'enquiriesMade must be true or false.'],
  ['immediateDanger', { immediateDanger: null }, 'wrong-type', 'immediateDanger must be true or false.'],
  ['significantRisk', { significantRisk: 'no' }, 'wrong-type', 'significantRisk must be true or false.'],
  ['occurredOn', { occurredOn: '2026-02-30' }, 'not-allowed', /must be a calendar date written YYYY-MM-DD/],
  ['setting', { setting: 'hotel' }, 'not-allowed', /setting must be one of "childrens-home"/],
  ['concerns[0]', { concerns: ['gangs'] }, 'not-allowed', /must be one of "exploitation", "trafficking"/],
  ['edition', { edition: '2017' }, 'not-allowed', /must be one of "2021", "2025"/],
  [
    'vulnerability[1]',
    { vulnerability: ['medical-need', 'sad'] },
    'not-allowed',
    /one of "learning-disability"/,
  ],
  ['vulnerability', { vulnerability: 'trafficked' }, 'wrong-type', 'vulnerability must be a list.'],
  [
    'whereaboutsKnown',
    { located: true },
    'not-allowed',
    'whereaboutsKnown must be true where located is true: if someone is found, it is known where they are.',
  ],
  ['mood', { mood: 'low' }, 'unknown-field', /is not a field/],
])('%s: %j is refused as %s', (field, given, code, message) => {
  expect(() => readMissingFacts({ ...facts, ...given })).toThrow(
    expect.objectContaining({
      code,
      field,
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    }),
  );
});

test('both ends of the ages are taken, and what is no object is refused', () => {
  for (const age of [0, 25]) expect(decideMissing({ ...facts, age }).decision).toBe('missing');
  for (const nothing of [undefined, null, 'away', []]) {
    expect(() => readMissingFacts(nothing)).toThrow(expect.objectContaining({ name: 'Refusal' }));
  }
});
