import { expect, test } from 'vitest';
import type { Row } from '../../engine/table.ts';
import { eitherWay, emergency, type LevelOutcome, reported, reportedAtLevelTwo } from './levels.ts';
import { compileRulebook, type Rulebook, type WholeTable } from './rulebook.ts';
import { rulebook2021 } from './table-2021.ts';
import { rulebook2025 } from './table-2025.ts';
import { verifyIncident } from './verify.ts';
import { compositionFaults } from './verify-composition.ts';

/** The rulebook with one row of a table of the whole answering otherwise. */
function withWholeRow(rulebook: Rulebook, table: WholeTable, id: string, outcome: LevelOutcome): Rulebook {
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
const rash = withWholeRow(
  withWholeRow(rulebook2025, 'victim', 'victim-asks-level-1', emergency),
  'victim',
  'victim-is-the-child',
  emergency,
);

test('a wish that calls for 999 at level 1 and for less at level 2 is reported, though each table alone is sound', () => {
  const proof = verifyIncident(rash, []);
  expect(proof.tables.flatMap(({ faults }) => faults)).toEqual([]);
  const faults = faultsOf(rash);
  expect(faults).toContainEqual({
    where: 'whole [persistent, prolonged, warned, wantsPolice, harmed] = no, no, no, yes, no',
    what: 'graver conduct than 1 resolve-internally ends milder',
  });
  expect(faults).toContainEqual({
    where: 'whole [persistent, prolonged, warned, wantsPolice, harmed] = no, no, no, yes, no',
    what: 'one more fact makes 1 resolve-internally milder',
  });
  expect(proof.faults).toEqual(expect.arrayContaining(faults));
});

test('the faults of a rash wish are exactly those that it causes', () => {
  const found = faultsOf(rash).map(({ where, what }) => `${where.slice(where.indexOf('=') + 2)}: ${what}`);
  // Level 2 and level 3 without 999 end milder than level 1 with 999; so does level 1 once it keeps happening or
  // goes on for long.
  const expected = [
    'no, no, no, yes, no',
    'no, no, no, yes, yes',
    'no, no, yes, yes, no',
    'no, no, yes, yes, yes',
  ];
  expect(found.toSorted()).toEqual(
    expected.flatMap((context) => [
      ...Array(2).fill(`${context}: graver conduct than 1 resolve-internally ends milder`),
      ...Array(2).fill(`${context}: one more fact makes 1 call-999 milder`),
      ...Array(2).fill(`${context}: one more fact makes 1 resolve-internally milder`),
    ]),
  );
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
    where: 'whole [persistent, prolonged, warned, wantsPolice, harmed] = yes, no, no, no, no',
    what: 'one more fact makes 1 resolve-internally milder',
  });
});

test.each<[WholeTable, string]>([
  ['risk', 'no-immediate-risk'],
  ['hurt', 'hurt-not-much'],
  ['harmed', 'harmed-by-nobody'],
])('what the table of %s leads to counts as a case of its own beside the conduct', (table, row) => {
  const calling = withWholeRow(rulebook2025, 'victim', 'victim-asks-level-2', {
    level: 2,
    route: 'call-999',
  });
  const what = 'graver conduct than 2 report-non-urgent ends milder';
  expect(faultsOf(calling).filter((fault) => fault.what === what)).toEqual([]);
  const odd = withWholeRow(calling, table, row, reportedAtLevelTwo);
  expect(faultsOf(odd)).toContainEqual(expect.objectContaining({ what }));
});
