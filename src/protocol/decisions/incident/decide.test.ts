import { expect, test } from 'vitest';
import type { Conduct } from './conduct-schema.ts';
import { decideIncident, decideUnder, editionFor, publishedRulebooks, readIncidentFacts } from './decide.ts';
import { inAHome } from './example.ts';
import type { IncidentFacts } from './facts.ts';

const plate = inAHome({ kind: 'damage', severity: 'minor' });

test('facts without a day and without an edition are refused', () => {
  expect(() => decideIncident(plate)).toThrow(
    expect.objectContaining({
      code: 'missing',
      field: 'occurredOn',
      message: 'Give occurredOn, the day of the incident, or edition.',
    }),
  );
});

test('the day of the incident picks the edition', () => {
  expect(decideIncident({ ...plate, occurredOn: '2025-10-31' }).edition).toBe('2021');
  expect(decideIncident({ ...plate, occurredOn: '2025-11-01' }).edition).toBe('2025');
});

test('the edition may be named instead, or besides where they agree', () => {
  expect(editionFor({ ...plate, edition: '2021' } as IncidentFacts)).toBe('2021');
  expect(editionFor({ ...plate, edition: '2025', occurredOn: '2026-01-01' } as IncidentFacts)).toBe('2025');
});

test('a day and an edition that disagree are refused', () => {
  expect(() => decideIncident({ ...plate, edition: '2025', occurredOn: '2025-10-31' })).toThrow(
    expect.objectContaining({
      code: 'editions-disagree',
      field: 'edition',
      message: 'On 2025-10-31 the edition in force is 2021, not 2025. Give one of the two.',
    }),
  );
});

test('a day before any edition is refused with the day and the windows', () => {
  expect(() => decideIncident({ ...plate, occurredOn: '2021-02-28' })).toThrow(
    expect.objectContaining({
      code: 'no-edition',
      field: 'occurredOn',
      message: expect.stringMatching(/^No edition covers 2021-02-28\. .*2021-03-01.*2025-11-01/),
    }),
  );
});

test('a day after today is refused, today itself is not', () => {
  const today = '2026-05-01';
  expect(() => decideIncident({ ...plate, occurredOn: '2026-05-02' }, { today })).toThrow(
    expect.objectContaining({
      code: 'in-the-future',
      field: 'occurredOn',
      message: '2026-05-02 is after today, 2026-05-01.',
    }),
  );
  expect(readIncidentFacts({ ...plate, occurredOn: today }, { today }).occurredOn).toBe(today);
});

test('where today is not given no day is too late, and without a day today says nothing', () => {
  expect(decideIncident({ ...plate, occurredOn: '2999-01-01' }).edition).toBe('2025');
  expect(decideIncident({ ...plate, edition: '2021' }, { today: '2020-01-01' }).edition).toBe('2021');
});

test('a reason names its row and duties and says where it was inferred', () => {
  const { reasons } = decideIncident({
    ...inAHome({ kind: 'theft', value: 'minor' }),
    edition: '2025',
  });
  expect(reasons).toEqual([
    {
      row: 'theft-minor',
      cites: ['INC-L1-01'],
      basis: 'inferred',
      text: 'A single theft of little value: a family would settle it at home. (Inferred: The 2025 edition took theft in general out of level 2 and names only a series or moderate value. The family-home test decides the rest.)',
    },
  ]);
});

test('a reason that the text states has nothing of ours added', () => {
  const { reasons } = decideIncident({ ...plate, edition: '2025' });
  expect(reasons).toEqual([
    {
      row: 'damage-minor',
      cites: ['INC-L1-01'],
      basis: 'stated',
      text: 'Minor damage, such as broken crockery, is settled at home.',
    },
  ]);
});

test('an answer is the same whether by name, by day or under the rulebook itself', () => {
  const facts = { ...plate, edition: '2021' } as IncidentFacts;
  expect(decideUnder(publishedRulebooks['2021'], facts)).toEqual(decideIncident(facts));
  expect(publishedRulebooks['2021'].edition).toBe('2021');
  expect(publishedRulebooks['2025'].edition).toBe('2025');
});

test('from 18 to 25 the answer says that the levels do not apply as they stand', () => {
  for (const edition of ['2021', '2025']) {
    const at = (age: number) => decideIncident({ ...plate, age, edition }).reasons.map(({ row }) => row);
    expect(at(17)).not.toContain('age-18-to-25');
    expect(at(18)).toContain('age-18-to-25');
    expect(at(25)).toContain('age-18-to-25');
  }
});

test('under 10 the answer says that nothing here is a crime by this child', () => {
  for (const edition of ['2021', '2025']) {
    const at = (age: number) => decideIncident({ ...plate, age, edition }).reasons.map(({ row }) => row);
    expect(at(0)).toContain('age-under-10');
    expect(at(9)).toContain('age-under-10');
    expect(at(10)).not.toContain('age-under-10');
  }
});

/** Who is asked for at 999. */
const callFor = (conduct: Conduct, besides: Partial<IncidentFacts> = {}) =>
  decideIncident({ ...inAHome(conduct), edition: '2025', ...besides }).callFor;
const breakage: Conduct = { kind: 'damage', severity: 'minor' };
const fire: Conduct = { ...breakage, deliberateFire: true };

test('below 999 nobody is asked for', () => {
  expect(decideIncident({ ...plate, edition: '2025' })).not.toHaveProperty('callFor');
  expect(callFor({ kind: 'weapon', offensive: true, heldBy: 'staff' })).toBeUndefined();
});

test('at 999 the police, an ambulance and the fire brigade are asked for, each where it is needed', () => {
  expect(callFor(breakage, { riskManageable: false })).toEqual(['police']);
  expect(callFor(breakage, { hurt: 'unwell' })).toEqual(['ambulance']);
  expect(callFor(breakage, { hurt: 'serious', riskManageable: false })).toEqual(['ambulance', 'police']);
  expect(callFor(fire)).toEqual(['fire', 'police']);
  expect(callFor(fire, { hurt: 'unwell' })).toEqual(['ambulance', 'fire', 'police']);
  expect(callFor({ ...fire, ongoing: false }, { hurt: 'unwell' })).toEqual(['ambulance']);
});

test('an answer has exactly these parts, in this order', () => {
  const outcome = decideIncident({ ...plate, edition: '2025', riskManageable: false });
  expect(Object.keys(outcome)).toEqual([
    'decision',
    'edition',
    'level',
    'route',
    'callFor',
    'reasons',
    'steps',
    'cautions',
    'factors',
    'counterfactuals',
  ]);
});
