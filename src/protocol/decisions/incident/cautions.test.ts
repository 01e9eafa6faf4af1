import { expect, test } from 'vitest';
import { cautionRules } from './cautions.ts';
import type { Conduct } from './conduct-schema.ts';
import { decideIncident } from './decide.ts';
import { inAHome } from './example.ts';

type Besides = Parameters<typeof inAHome>[1];

const plate: Conduct = { kind: 'damage', severity: 'minor' };
const door: Conduct = { kind: 'damage', severity: 'moderate' };
const knife: Conduct = { kind: 'weapon', offensive: true, surrendered: true };
const heldTo: Conduct = { kind: 'weapon', offensive: true, surrendered: false, immediateRisk: true };
const drugs: Conduct = { kind: 'drugs', class: 'B', occasion: 1 };

const words = {
  recorded: 'Whatever you report that amounts to a crime is recorded',
  levelOneCall: 'If somebody calls the police at level 1',
  officersSent: 'Call handlers may send officers to a level 2 report',
  alwaysShared: 'Information about repeated use or dealing is always shared',
  notEveryKnife: 'Not every knife is an offensive weapon',
  debt: 'Taking drugs from a child can leave them in debt',
  keptIn: 'Keeping a child in can put them in danger',
  livedThrough: 'Look at what this child has lived through',
};
type Word = keyof typeof words;

/** Which cautions are given, in their order. */
function given(edition: '2021' | '2025', conduct: Conduct, besides?: Besides): Word[] {
  const { cautions } = decideIncident({ ...inAHome(conduct, besides), edition });
  return cautions.map(({ text }) => {
    const found = (Object.keys(words) as Word[]).find((word) => text.startsWith(words[word]));
    if (!found) throw new Error(`Nobody expected: ${text}`);
    return found;
  });
}

test('every caution begins in its own words and stands once', () => {
  expect(
    cautionRules.map(({ text }) => Object.values(words).findIndex((start) => text.startsWith(start))),
  ).toEqual(Object.keys(words).map((_, index) => index));
});

test('what is recorded, and what the child has lived through, is always said', () => {
  expect(given('2021', plate)).toEqual(['recorded', 'livedThrough']);
  expect(given('2021', knife)).toEqual(['recorded', 'livedThrough']);
  expect(given('2025', { kind: 'assault', injury: 'serious' })).toEqual(['recorded', 'livedThrough']);
});

test('at level 1 of 2025 it is said what a call would set in motion', () => {
  expect(given('2025', plate)).toEqual(['recorded', 'levelOneCall', 'livedThrough']);
});

test('at level 2 of 2025 it is said that officers may be sent, decided or reported', () => {
  const asked: Besides = { victim: { who: 'staff', wantsPolice: true } };
  expect(given('2025', door)).toEqual(['recorded', 'officersSent', 'livedThrough']);
  expect(given('2025', door, asked)).toEqual(['recorded', 'officersSent', 'livedThrough']);
  expect(given('2021', door)).toEqual(['recorded', 'livedThrough']);
});

test('repeated use and dealing are shared under 2025, unless the police come anyway', () => {
  const repeated: Conduct = { kind: 'drugs', class: 'psychoactive', occasion: 2 };
  const supply: Conduct = { ...drugs, supply: true };
  expect(given('2025', drugs)).toEqual(['recorded', 'levelOneCall', 'debt', 'livedThrough']);
  expect(given('2025', repeated)).toEqual([
    'recorded',
    'officersSent',
    'alwaysShared',
    'debt',
    'livedThrough',
  ]);
  expect(given('2025', supply)).toEqual(['recorded', 'alwaysShared', 'debt', 'livedThrough']);
  expect(given('2025', { ...supply, immediateRisk: true })).toEqual(['recorded', 'debt', 'livedThrough']);
  expect(given('2021', supply)).toEqual(['recorded', 'debt', 'livedThrough']);
});

test('not every knife is a weapon under 2025, unless the police come anyway', () => {
  expect(given('2025', knife)).toEqual(['recorded', 'notEveryKnife', 'livedThrough']);
  expect(given('2025', heldTo)).toEqual(['recorded', 'livedThrough']);
});

test('signs of exploitation bring the warning that keeping a child in can be a danger', () => {
  expect(given('2021', plate, { concerns: ['coercion'] })).toEqual(['recorded', 'keptIn', 'livedThrough']);
  expect(given('2021', plate, { concerns: ['age-disputed'] })).toEqual(['recorded', 'livedThrough']);
});

test('each caution cites its duties', () => {
  expect(cautionRules.map(({ cites }) => cites)).toEqual([
    ['INC-02'],
    ['INC-L1-02', 'POL-01'],
    ['POL-01', 'INC-L2-05'],
    ['SUB-05', 'INC-L1-02'],
    ['INC-08', 'INC-L3-04'],
    ['EXP-05'],
    ['EXP-05'],
    ['INC-01'],
  ]);
});

test('a caution is given with its duties and words, and nothing else', () => {
  const [first] = decideIncident({ ...inAHome(plate), edition: '2021' }).cautions;
  expect(Object.keys(first ?? {})).toEqual(['cites', 'text']);
  expect(first?.cites).toEqual(['INC-02']);
});
