import { expect, test } from 'vitest';
import { cautionsFor, placementCautionRules } from './cautions.ts';
import { placementRulebooks } from './rulebook.ts';

test('the cautions are these, and cite these duties', () => {
  expect(Object.fromEntries(placementCautionRules.map(({ id, cites }) => [id, cites.join(' ')]))).toEqual({
    'if-dangerous': 'INC-05',
    'not-registered': 'PLC-01 PLC-02',
    'no-list-of-the-unregistered': 'PLC-01 PLC-02',
    'too-young-for-it': 'PLC-01 PLC-02',
    'area-not-known': 'OOA-01 PRI-05',
    'risk-moves-too': 'PRI-05',
    'telling-may-harm': 'PRI-05 PRI-01',
    'with-their-agreement': 'OOA-01 PRI-05',
    'police-hear-of-needs': 'OOA-03 PRI-05',
    'protocol-applies-here': 'OOA-07',
    'sharing-the-disposal': 'JUS-01',
  });
});

test('every caution is asked for by a row of some edition', () => {
  const rows = Object.values(placementRulebooks).flatMap(({ tables }) =>
    tables.flatMap((table) => table.rows),
  );
  const asked = new Set<string>(rows.flatMap(({ outcome }) => outcome.cautions));
  expect(placementCautionRules.filter(({ id }) => !asked.has(id))).toEqual([]);
});

test('they come in the order of the rules, and cite what the edition contains', () => {
  const texts = (edition: '2021' | '2025') =>
    cautionsFor(['risk-moves-too', 'not-registered'], edition).map(({ id, cites, text }) => [
      id,
      cites.join(' '),
      text.slice(0, 12),
    ]);
  expect(texts('2025')).toEqual([
    ['not-registered', 'PLC-01 PLC-02', 'To run a hom'],
    ['risk-moves-too', 'PRI-05', 'A move away '],
  ]);
  expect(texts('2021')).toEqual([
    ['not-registered', 'PLC-02', 'To run a hom'],
    ['risk-moves-too', 'PRI-05', 'A move away '],
  ]);
  expect(cautionsFor([], '2025')).toEqual([]);
});
