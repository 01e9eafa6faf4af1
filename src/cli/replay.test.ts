import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hearth, hearthProcess, temporaryDirectory } from '../../test/cli/hearth.ts';

const classA = { setting: 'childrens-home', age: 14, conduct: [{ kind: 'drugs', class: 'A', occasion: 2 }] };
const theft = { setting: 'foster-home', age: 12, conduct: [{ kind: 'theft', value: 'minor' }] };
const lines = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const parsed = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const atHome = { level: 1, route: 'resolve-internally' };

test('what was answered is taken from the line, and only what changes comes out, in order', async () => {
  const input = lines(
    { id: 'first', facts: { ...theft, edition: '2021' }, level: 3, route: 'call-999' },
    { id: 'same', facts: { ...theft, edition: '2021' }, ...atHome },
    {
      id: 7,
      facts: theft,
      outcome: { decision: 'incident', level: 2, route: 'manager-decides', reasons: [] },
    },
  );
  const { code, output, errors } = await hearthProcess(['replay', '-', '--edition', '2025'], { input });
  expect(parsed(output)).toEqual([
    { id: 'first', was: { level: 3, route: 'call-999' }, becomes: atHome, rows: ['theft-minor'] },
    { id: '7', was: { level: 2, route: 'manager-decides' }, becomes: atHome, rows: ['theft-minor'] },
  ]);
  expect(errors).toContain('Replayed 3 under edition 2025: 2 would change (66.7 in 100).\n');
  expect(errors).toContain('1  level 3 call-999 -> level 1 resolve-internally\n');
  expect(code).toBe(0);
});

test('where the line does not say, the edition of its own day answers', async () => {
  const input = lines({ facts: { ...classA, occurredOn: '2025-10-31' } });
  const under = async (edition: string) =>
    parsed((await hearth(['replay', '-', '--edition', edition], { input })).output);
  expect(await under('2021')).toEqual([]);
  const decided = async (edition: string) => {
    const { output } = await hearth(['decide', 'incident', '--edition', edition, '-'], {
      input: JSON.stringify(classA),
    });
    const { level, route } = JSON.parse(output);
    return { level, route };
  };
  const [was, becomes] = [await decided('2021'), await decided('2025')];
  const changes =
    was.level === becomes.level && was.route === becomes.route ? [] : [{ id: 'line 1', was, becomes }];
  expect((await under('2025')).map(({ rows, ...change }) => change)).toEqual(changes);
});

test('refused lines come out as errors with their id, the run goes on, and the exit code is 2', async () => {
  const input = `${lines({ id: 'a', facts: { ...theft, age: 99 } }, { facts: theft })}\n${lines(
    { facts: theft, level: 1 },
    { facts: theft, ...atHome, outcome: atHome },
    { facts: theft, ...atHome, colour: 'red' },
    { id: 'z', facts: theft, level: 2, route: 'manager-decides' },
  )}`;
  const { code, output, errors } = await hearth(['replay', '-', '--edition', '2025'], { input });
  expect(
    parsed(output).map(({ id, error, was }) => [id, error ? `${error.code} ${error.field}` : was.level]),
  ).toEqual([
    ['a', 'out-of-range facts.age'],
    ['line 2', 'missing facts.occurredOn'],
    ['line 3', 'not-json '],
    ['line 4', 'missing route'],
    ['line 5', 'not-allowed outcome'],
    ['line 6', 'unknown-field colour'],
    ['z', 2],
  ]);
  expect(errors).toContain('Refused 6 lines.');
  expect(code).toBe(2);
});

test('a draft is proved, warned of, and tried all the same', async () => {
  const file = join(await temporaryDirectory(), 'draft.json');
  const row = {
    table: 'theft',
    row: 'theft-minor',
    level: 3,
    route: 'call-999',
    text: 'Always.',
    why: 'To try it.',
  };
  await writeFile(file, JSON.stringify({ basedOn: '2025', rows: [row] }));
  const input = lines({ id: 'a', facts: theft, ...atHome });
  const { code, output, errors } = await hearth(['replay', '--draft', file, '-'], { input });
  expect(parsed(output)).toEqual([
    { id: 'a', was: atHome, becomes: { level: 3, route: 'call-999' }, rows: ['theft-minor'] },
  ]);
  expect(errors).toMatch(/^warning: theft .* becomes milder/);
  expect(errors).toContain('under the draft based on edition 2025: 1 would change');
  expect(code).toBe(0);
});

test('a draft that names a row there is not is refused', async () => {
  const file = join(await temporaryDirectory(), 'draft.json');
  const row = { table: 'theft', row: 'nowhere', level: 3, route: 'call-999', text: 'x', why: 'y' };
  await writeFile(file, JSON.stringify({ basedOn: '2025', rows: [row] }));
  const { code, output } = await hearth(['replay', '--draft', file, '-']);
  expect(parsed(output)[0].error).toMatchObject({ code: 'no-such-row', field: 'rows[0].row' });
  expect(code).toBe(2);
});

test.each([
  ['neither', ['replay', '-']],
  ['both', ['replay', '-', '--edition', '2025', '--draft', 'x']],
])('with %s of --edition and --draft it is refused', async (_name, words) => {
  const { code, errors } = await hearth(words);
  expect(code).toBe(2);
  expect(errors).toContain('Give either --edition E or --draft FILE.');
});
