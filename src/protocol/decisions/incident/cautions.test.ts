import { expect, test } from 'vitest';
import { type Besides, door, knife, plate, scenarios } from '../../../../test/protocol/incident-scenarios.ts';
import { ifDangerous } from '../../engine/if-dangerous.ts';
import { cautionRules } from './cautions.ts';
import type { Conduct } from './conduct-schema.ts';
import { decideIncident } from './decide.ts';
import { inAHome } from './example.ts';

const drugs: Conduct = { kind: 'drugs', class: 'B', occasion: 1 };

/** Which cautions are given, in their order. */
function given(edition: '2021' | '2025', conduct: Conduct, besides?: Besides): string[] {
  return decideIncident({ ...inAHome(conduct, besides), edition }).cautions.map(({ id }) => id);
}

/** Those alone that are not given in every answer of this kind. */
const only = (ids: string[], edition: '2021' | '2025', conduct: Conduct, besides?: Besides): string[] =>
  given(edition, conduct, besides).filter((id) => ids.includes(id));

test('the cautions, their words and their conditions are those of the file beside this test', async () => {
  await expect(`${JSON.stringify(cautionRules, null, 2)}\n`).toMatchFileSnapshot('golden-caution-rules.json');
});

test('the cautions of each case are those of the file beside this test', async () => {
  const golden = scenarios.map(([name, conduct, besides]) => [
    name,
    Object.fromEntries(
      (['2021', '2025'] as const).map((edition) => [edition, given(edition, conduct, besides).join(', ')]),
    ),
  ]);
  await expect(`${JSON.stringify(Object.fromEntries(golden), null, 2)}\n`).toMatchFileSnapshot(
    'golden-cautions.json',
  );
});

test('every caution stands once and is given in some case', () => {
  const ids = cautionRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const made = new Set(
    (['2021', '2025'] as const).flatMap((edition) =>
      scenarios.flatMap(([, conduct, besides]) => given(edition, conduct, besides)),
    ),
  );
  expect(ids.filter((id) => !made.has(id))).toEqual([]);
});

test('below 999 the way up comes first, with the one sentence that every decision has', () => {
  const [first] = decideIncident({ ...inAHome(plate), edition: '2021' }).cautions;
  expect(first).toEqual({ id: 'if-dangerous', cites: ['INC-05'], text: ifDangerous.text });
  expect(ifDangerous).toEqual({ id: 'if-dangerous', text: 'If it becomes dangerous, call 999.' });
});

test('of an everyday breakage in a home these are given', () => {
  expect(given('2021', plate)).toEqual([
    'if-dangerous',
    'what-is-reported-is-recorded',
    'central-question',
    'what-they-lived-through',
  ]);
  expect(given('2025', plate)).toEqual([
    'if-dangerous',
    'what-is-reported-is-recorded',
    'central-question',
    'crime-report-at-level-1',
    'what-they-lived-through',
  ]);
});

test('at level 2 of 2025 it is said that officers may be sent, decided or reported', () => {
  const asked: Besides = { victim: { who: 'staff', wantsPolice: true } };
  const sent = ['officers-may-be-sent'];
  expect(only(sent, '2025', door)).toEqual(sent);
  expect(only(sent, '2025', door, asked)).toEqual(sent);
  expect(only(sent, '2025', door, { riskManageable: false })).toEqual([]);
  expect(only(sent, '2021', door)).toEqual([]);
});

test('repeated use and dealing are shared as information, in the same report where the police come anyway', () => {
  const shared = ['information-is-not-a-report', 'information-in-the-same-report'];
  const repeated: Conduct = { kind: 'drugs', class: 'psychoactive', occasion: 2 };
  const supply: Conduct = { ...drugs, supply: true };
  expect(only(shared, '2025', drugs)).toEqual([]);
  expect(only(shared, '2025', repeated)).toEqual(['information-is-not-a-report']);
  expect(only(shared, '2021', repeated)).toEqual([]);
  expect(only(shared, '2025', supply)).toEqual([]);
  expect(only(shared, '2025', repeated, { riskManageable: false })).toEqual([
    'information-in-the-same-report',
  ]);
});

test('not every knife is a weapon under 2025, unless the police come anyway', () => {
  const said = ['not-every-knife'];
  const heldTo: Conduct = { kind: 'weapon', offensive: true, heldBy: 'child', immediateRisk: true };
  expect(only(said, '2025', knife)).toEqual(said);
  expect(only(said, '2025', heldTo)).toEqual([]);
  expect(only(said, '2021', knife)).toEqual([]);
});

test('signs of exploitation bring the warning that keeping a child in can be a danger', () => {
  const said = ['keeping-in'];
  expect(only(said, '2021', plate, { concerns: ['coercion'] })).toEqual(said);
  expect(only(said, '2021', plate, { concerns: ['age-disputed'] })).toEqual([]);
});

test('who was harmed is told of as the person harmed, and who did it is warned for', () => {
  const said = ['what-is-reported-is-recorded', 'recorded-as-the-person-harmed'];
  expect(only(said, '2025', plate)).toEqual(['what-is-reported-is-recorded']);
  expect(only(said, '2025', plate, { child: 'harmed' })).toEqual(['recorded-as-the-person-harmed']);
  expect(only(said, '2025', plate, { child: 'both' })).toEqual(said);
  expect(only(said, '2025', plate, { age: 8 })).toEqual([]);
});

test('of a young adult another wording is used where there is one', () => {
  const textAt = (age: number) =>
    decideIncident({ ...inAHome(plate, { age }), edition: '2025' }).cautions.find(
      ({ id }) => id === 'what-they-lived-through',
    )?.text;
  expect(textAt(17)).toBe('Look at what this child has lived through. What you see may be fear or hurt.');
  expect(textAt(18)).toBe('Look at what they have lived through. What you see may be fear or hurt.');
});

test('a caution is given with its name, its words and the duties of the edition, and nothing else', () => {
  const find = (edition: '2021' | '2025', id: string, conduct: Conduct, besides?: Besides) =>
    decideIncident({ ...inAHome(conduct, besides), edition }).cautions.find((one) => one.id === id);
  expect(Object.keys(find('2021', 'central-question', plate) ?? {})).toEqual(['id', 'cites', 'text']);
  const disputed: Besides = { concerns: ['age-disputed'] };
  expect(find('2025', 'age-disputed', plate, disputed)?.cites).toEqual(['MIG-04', 'PRI-11']);
  expect(find('2021', 'age-disputed', plate, disputed)?.cites).toEqual(['PRI-11']);
});
