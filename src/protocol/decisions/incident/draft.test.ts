import { expect, test } from 'vitest';
import { replay } from '../../engine/replay.ts';
import { decideIncident } from './decide.ts';
import { draftRulebook, readDraft } from './draft.ts';
import { evaluate, speakingRows } from './evaluate.ts';
import { inAHome } from './example.ts';
import { incidentExamples } from './examples.ts';
import type { IncidentFacts } from './facts.ts';
import { compileRulebook, type Rulebook, tablesOf } from './rulebook.ts';
import { rulebook2021 } from './table-2021.ts';
import { rulebook2025 } from './table-2025.ts';
import { factsUnder, verifyIncident } from './verify.ts';

const change = {
  table: 'theft',
  row: 'theft-moderate',
  level: 1,
  route: 'resolve-internally',
  text: 'A single theft of moderate value is settled at home.',
  why: 'A family would settle it at home.',
} as const;
const input = { basedOn: '2025', rows: [change] };

test('a draft is read as it stands', () => {
  expect(readDraft(input)).toEqual(input);
});

test.each([
  [
    'an edition that is none',
    { ...input, basedOn: '1999' },
    'not-allowed',
    'basedOn',
    'must be one of "2021", "2025".',
  ],
  ['no rows', { ...input, rows: [] }, 'out-of-range', 'rows', 'must be at least 1 entries.'],
  [
    'level 4',
    { ...input, rows: [{ ...change, level: 4 }] },
    'not-allowed',
    'rows[0].level',
    'must be one of 1, 2, 3.',
  ],
  [
    'level 0',
    { ...input, rows: [{ ...change, level: 0 }] },
    'not-allowed',
    'rows[0].level',
    'must be one of 1, 2, 3.',
  ],
  [
    'a level as text',
    { ...input, rows: [{ ...change, level: '2' }] },
    'not-allowed',
    'rows[0].level',
    'must be one of 1, 2, 3.',
  ],
  [
    'a level left out',
    { ...input, rows: [{ ...change, level: undefined }] },
    'missing',
    'rows[0].level',
    'is missing: it must be one of 1, 2, 3.',
  ],
  [
    'a route that is none',
    { ...input, rows: [change, { ...change, route: 'shout' }] },
    'not-allowed',
    'rows[1].route',
    'must be one of "resolve-internally", "manager-decides", "report-non-urgent", "call-999".',
  ],
  [
    'no words',
    { ...input, rows: [{ ...change, text: '' }] },
    'out-of-range',
    'rows[0].text',
    'must be at least 1 characters.',
  ],
  [
    'no reason',
    { ...input, rows: [{ ...change, why: '' }] },
    'out-of-range',
    'rows[0].why',
    'must be at least 1 characters.',
  ],
  [
    'words without end',
    { ...input, rows: [{ ...change, text: 'x'.repeat(501) }] },
    'out-of-range',
    'rows[0].text',
    'must be at most 500 characters.',
  ],
  [
    'a reason without end',
    { ...input, rows: [{ ...change, why: 'x'.repeat(501) }] },
    'out-of-range',
    'rows[0].why',
    'must be at most 500 characters.',
  ],
  [
    'a table that is no text',
    { ...input, rows: [{ ...change, table: 1 }] },
    'wrong-type',
    'rows[0].table',
    'must be text.',
  ],
])('a draft with %s is refused', (_, draft, code, field, allowed) => {
  expect(() => readDraft(draft)).toThrow(
    expect.objectContaining({ code, field, message: `${field} ${allowed}` }),
  );
});

test('a draft with a field nobody knows is refused', () => {
  expect(() => readDraft({ ...input, rows: [{ ...change, cites: ['INC-03'] }] })).toThrow(
    expect.objectContaining({ code: 'unknown-field', field: 'rows[0].cites' }),
  );
  expect(() => readDraft({ ...input, title: 'Mine' })).toThrow(
    expect.objectContaining({ code: 'unknown-field', field: 'title' }),
  );
});

const draftOf2025 = (): Rulebook => draftRulebook(rulebook2025, readDraft(input));

test('a draft answers the changed row otherwise, as inferred, with its reason', () => {
  const row = draftOf2025().conduct.theft.rows.find(({ id }) => id === 'theft-moderate');
  expect(row).toEqual({
    id: 'theft-moderate',
    when: { value: ['moderate'] },
    outcome: { level: 1, route: 'resolve-internally' },
    cites: ['INC-L2-01'],
    basis: 'inferred',
    text: change.text,
    why: change.why,
    silent: false,
  });
});

test('every other row of a draft is the published one, and the published rulebook is left alone', () => {
  const draft = draftOf2025();
  expect(draft.edition).toBe('2025');
  const rows = (rulebook: Rulebook) => tablesOf(rulebook).flatMap((table) => table.rows);
  const published = rows(rulebook2025);
  const differ = rows(draft).filter((row, index) => row !== published[index]);
  expect(differ.map(({ id }) => id)).toEqual(['theft-moderate']);
  expect(rulebook2025.conduct.theft.rows.find(({ id }) => id === 'theft-moderate')?.outcome.level).toBe(2);
});

test('a draft can make a silent row of the whole speak', () => {
  const spoken = draftRulebook(rulebook2025, {
    basedOn: '2025',
    rows: [{ ...change, table: 'age', row: 'age-10-to-17', text: 'A child.' }],
  });
  const facts = { ...inAHome({ kind: 'damage', severity: 'minor' }), edition: '2025' } as IncidentFacts;
  const reasons = speakingRows(evaluate(compileRulebook(spoken), facts)).map(({ text }) => text);
  expect(reasons).toContain('A child.');
});

test.each([
  ['theft', 'theft-enormous', '2025 has no row theft/theft-enormous.'],
  ['drugs', 'theft-moderate', '2025 has no row drugs/theft-moderate.'],
  ['weather', 'theft-moderate', '2025 has no row weather/theft-moderate.'],
])('a draft that names %s/%s is refused', (table, row, message) => {
  const rows = [change, { ...change, table, row }];
  expect(() => draftRulebook(rulebook2025, { basedOn: '2025', rows })).toThrow(
    expect.objectContaining({ code: 'no-such-row', field: 'rows[1].row', message }),
  );
});

test('a draft that names one row twice is refused at the second', () => {
  expect(() =>
    draftRulebook(rulebook2025, { basedOn: '2025', rows: [change, { ...change, level: 3 }] }),
  ).toThrow(expect.objectContaining({ field: 'rows[1].row' }));
});

test('a draft that breaks monotony is reported by the proof', () => {
  const { faults } = verifyIncident(draftOf2025());
  expect(faults).toEqual([
    {
      where: 'theft {"value":"minor","series":"yes"}',
      what: 'becomes milder when value becomes "moderate"',
    },
  ]);
});

test('a draft that is sound is faulted only where an example expects the published answer', () => {
  const gentler = draftRulebook(rulebook2021, {
    basedOn: '2021',
    rows: [{ ...change, row: 'theft-minor' }],
  });
  const thefts = incidentExamples.filter(({ facts }) => facts.conduct.some(({ kind }) => kind === 'theft'));
  const faults = verifyIncident(gentler, thefts).faults.filter(({ where }) => where.startsWith('example'));
  expect(faults.map(({ what }) => what)).toEqual([
    'expects 2 manager-decides and gets 1 resolve-internally',
    'expects 2 manager-decides and gets 1 resolve-internally',
  ]);
});

test('past decisions are replayed under a draft, and only those that would change are reported', () => {
  const compiled = compileRulebook(draftOf2025());
  const past = incidentExamples
    .filter(({ expect: { '2025': answer } }) => answer)
    .map((example) => {
      const facts = factsUnder(example, '2025');
      const { level, route } = decideIncident(facts);
      return { id: example.name, facts, level, route };
    });
  const found = replay(past, (facts) => {
    const evaluation = evaluate(compiled, facts);
    return { ...evaluation.outcome, rows: speakingRows(evaluation).map(({ id }) => id) };
  });
  expect(found).toEqual({
    replayed: past.length,
    changed: [
      {
        id: 'A child takes a phone',
        was: { level: 2, route: 'manager-decides' },
        becomes: { level: 1, route: 'resolve-internally' },
        rows: ['theft-moderate'],
      },
    ],
  });
});
