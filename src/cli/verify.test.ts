import { expect, test } from 'vitest';
import { hearth, hearthProcess } from '../../test/cli/hearth.ts';
import { verify } from '../protocol/index.ts';

test('hearth verify proves both editions, table by table, with exit code 0', async () => {
  const { code, output } = await hearthProcess(['verify']);
  expect(code).toBe(0);
  for (const { decision, edition, examples, tables } of verify().decisions) {
    const under = edition ? `, edition ${edition}` : '';
    expect(output).toContain(`The ${decision} decision${under}, with ${examples} examples\n`);
    for (const { table, cases, rows, inferred } of tables) {
      expect(output).toMatch(new RegExp(`^  ${table} +${cases} +${rows} +${inferred}$`, 'm'));
    }
  }
  expect(output).toMatch(/\nProved: no faults\.\n$/);
  expect(output).not.toContain('Why:');
});

test('hearth verify --inferred lists every inferred row with its reason', async () => {
  const { output } = await hearth(['verify', '--inferred']);
  const inferred = verify()
    .decisions.flatMap(({ tables }) => tables)
    .reduce((sum, table) => sum + table.inferred, 0);
  expect(output.match(/^ {4}Why: .+$/gm)).toHaveLength(inferred);
});

test('hearth verify --json gives the proof and the inferred rows as one object', async () => {
  const { code, output } = await hearth(['verify', '--json']);
  const { inferred, warnings, ...proof } = JSON.parse(output);
  expect(proof).toEqual(verify());
  expect(Array.isArray(warnings)).toBe(true);
  expect(inferred[0]).toEqual({
    decision: 'incident',
    edition: expect.any(String),
    row: expect.stringContaining('/'),
    cites: expect.any(Array),
    text: expect.any(String),
    why: expect.any(String),
  });
  expect(code).toBe(0);
});
