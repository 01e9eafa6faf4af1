import { expect, test } from 'vitest';
import type { Row } from '../../engine/table.ts';
import { eitherWay, emergency, type LevelOutcome, reported } from './levels.ts';
import { compileRulebook, type Rulebook } from './rulebook.ts';
import { rulebook2021 } from './table-2021.ts';
import { rulebook2025 } from './table-2025.ts';
import { verifyIncident } from './verify.ts';
import { compositionFaults } from './verify-composition.ts';

/** The rulebook with one row of a table of the whole answering otherwise. */
function withWholeRow(
  rulebook: Rulebook,
  table: 'pattern' | 'victim',
  id: string,
  outcome: LevelOutcome,
): Rulebook {
  const rows = rulebook.whole[table].rows.map(
    (row): Row<LevelOutcome> => (row.id === id ? { ...row, outcome } : row),
  );
  return { ...rulebook, whole: { ...rulebook.whole, [table]: { ...rulebook.whole[table], rows } } };
}

const faultsOf = (rulebook: Rulebook) => compositionFaults(compileRulebook(rulebook));

test.each([rulebook2021, rulebook2025])(
  'with every pattern and every wish $edition never ends milder for a graver case',
  (rulebook) => {
    expect(faultsOf(rulebook)).toEqual([]);
  },
);

// Each table alone is monotone; only together do they end milder.
const rash = withWholeRow(rulebook2025, 'victim', 'victim-asks-level-1', emergency);

test('a wish that calls for 999 at level 1 and for less at level 2 is reported, though each table alone is sound', () => {
  const proof = verifyIncident(rash, []);
  expect(proof.tables.flatMap(({ faults }) => faults)).toEqual([]);
  const faults = faultsOf(rash);
  expect(faults).toContainEqual({
    where: 'whole [persistent, prolonged, warned, wantsPolice] = no, no, no, yes',
    what: 'graver conduct than 1 resolve-internally ends milder',
  });
  expect(faults).toContainEqual({
    where: 'whole [persistent, prolonged, warned, wantsPolice] = no, no, no, yes',
    what: 'one more fact makes 1 resolve-internally milder',
  });
  expect(proof.faults).toEqual(expect.arrayContaining(faults));
});

test('the faults of a rash wish are exactly those that it causes', () => {
  const found = faultsOf(rash).map(({ where, what }) => `${where.slice(where.indexOf('=') + 2)}: ${what}`);
  expect(found).toEqual([
    'no, no, no, yes: graver conduct than 1 resolve-internally ends milder',
    'no, no, no, yes: one more fact makes 1 resolve-internally milder',
    'no, no, no, yes: one more fact makes 1 resolve-internally milder',
    'no, no, yes, yes: graver conduct than 1 resolve-internally ends milder',
    'no, no, yes, yes: one more fact makes 1 resolve-internally milder',
    'no, no, yes, yes: one more fact makes 1 resolve-internally milder',
  ]);
});

test('a pattern that raises level 1 above what graver conduct gets is reported', () => {
  const harsh = withWholeRow(rulebook2025, 'pattern', 'pattern-persistent', reported);
  const found = faultsOf(harsh).filter(({ what }) => what.startsWith('graver conduct'));
  expect(new Set(found.map(({ what }) => what))).toEqual(
    new Set(['graver conduct than 1 resolve-internally ends milder']),
  );
  expect(new Set(found.map(({ where }) => where.slice(where.indexOf('=') + 2).slice(0, 3)))).toEqual(
    new Set(['yes']),
  );
});

test('a warning that makes the answer milder is reported', () => {
  const excused = withWholeRow(rulebook2021, 'pattern', 'pattern-persistent', reported);
  const softened = withWholeRow(excused, 'pattern', 'pattern-persistent-warned', eitherWay);
  expect(faultsOf(softened)).toContainEqual({
    where: 'whole [persistent, prolonged, warned, wantsPolice] = yes, no, no, no',
    what: 'one more fact makes 1 resolve-internally milder',
  });
});

test('risk counts as a case of its own beside the conduct', () => {
  const { risk } = rulebook2025.whole;
  const rows = risk.rows.map(
    (row): Row<LevelOutcome> =>
      row.id === 'no-immediate-risk' ? { ...row, outcome: { level: 1, route: 'report-non-urgent' } } : row,
  );
  const odd: Rulebook = { ...rulebook2025, whole: { ...rulebook2025.whole, risk: { ...risk, rows } } };
  expect(faultsOf(odd)).toContainEqual(
    expect.objectContaining({ what: 'graver conduct than 1 report-non-urgent ends milder' }),
  );
});
