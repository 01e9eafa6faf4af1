import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  built,
  ended,
  hearth,
  hearthProcess,
  spawnHearth,
  temporaryDirectory,
} from '../../test/cli/hearth.ts';
import { decide } from '../protocol/index.ts';

const facts = {
  setting: 'childrens-home',
  age: 14,
  conduct: [{ kind: 'drugs', class: 'A', occasion: 2 }],
} as const;
const json = (value: unknown): string => JSON.stringify(value);
const asked = ['decide', 'incident'];
const refusalIn = (output: string) => JSON.parse(output).error;

test('facts on standard input give the outcome that the library gives, with exit code 0', async () => {
  const input = json({ ...facts, occurredOn: '2025-11-01' });
  const { code, output, errors } = await hearthProcess([...asked, '-'], { input });
  expect(JSON.parse(output)).toEqual(JSON.parse(json(decide('incident', JSON.parse(input)))));
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toContain('\n  "level"');
});

test('facts are read from a file, with a byte order mark or without', async () => {
  const file = join(await temporaryDirectory(), 'facts.json');
  await writeFile(file, `\uFEFF${json({ ...facts, edition: '2025' })}\r\n`);
  expect((await hearth([...asked, file])).code).toBe(0);
});

test('--edition and --on replace both the day and the edition that the facts name', async () => {
  const input = json({ ...facts, occurredOn: '2025-12-01', edition: '2025' });
  const edition = async (...options: string[]) =>
    JSON.parse((await hearth([...asked, ...options, '-'], { input })).output).edition;
  expect(await edition('--edition', '2021')).toBe('2021');
  expect(await edition('--on', '2024-02-29')).toBe('2021');
  expect(await edition('--on=2025-11-01')).toBe('2025');
});

test('care status is decided as of --on, and has no editions', async () => {
  const episodes = [{ from: '2020-01-01', legalStatus: 'C2' }];
  const input = json({ dateOfBirth: '2010-05-10', on: '2026-05-09', episodes });
  const { output } = await hearth(['decide', 'care-status', '--on', '2026-05-10', '-'], { input });
  expect(JSON.parse(output)).toMatchObject({ on: '2026-05-10', category: 'eligible', lookedAfter: true });
  const refusedEdition = await hearth(['decide', 'care-status', '--edition', '2025', '-'], { input });
  expect(refusalIn(refusedEdition.output)).toMatchObject({ code: 'not-allowed', field: '--edition' });
  expect(refusedEdition.code).toBe(2);
});

test.each([
  ['an unknown decision', ['decide', 'bedtime', '-'], 'no-such-decision', 'decision'],
  [
    '--edition with --on',
    [...asked, '--edition', '2021', '--on', '2024-01-01', '-'],
    'editions-disagree',
    '--edition',
  ],
  ['an edition there is not', [...asked, '--edition', '2023', '-'], 'not-allowed', 'edition'],
  ['a day that is none', [...asked, '--on', '2025-02-29', '-'], 'not-allowed', 'occurredOn'],
  ['a day before every edition', [...asked, '--on', '2021-02-28', '-'], 'no-edition', 'occurredOn'],
  ['a day to come', [...asked, '--on', '2999-01-01', '-'], 'in-the-future', 'occurredOn'],
  ['facts without day or edition', [...asked, '-'], 'missing', 'occurredOn'],
  ['a file that is not there', [...asked, 'no/such/file.json'], 'not-found', 'FILE'],
  ['a directory', [...asked, '.'], 'not-found', 'FILE'],
])('%s is refused in JSON on standard output, with exit code 2', async (_name, words, error, field) => {
  const { code, output, errors } = await hearth(words, { input: json(facts) });
  expect(refusalIn(output)).toMatchObject({ code: error, field, message: expect.any(String) });
  expect({ code, errors }).toEqual({ code: 2, errors: '' });
});

test.each(['', '  \n', '{"age":', '{"childs name" 1}', '{}{}'])(
  '%j is refused as not JSON, and not repeated',
  async (input) => {
    const { code, output } = await hearth([...asked, '-'], { input });
    expect(refusalIn(output).code).toBe('not-json');
    expect(output).not.toContain('childs name');
    expect(code).toBe(2);
  },
);

test.each(['[]', '7', 'null', '"facts"'])('%s is refused for being no object', async (input) => {
  const { code, output } = await hearth([...asked, '--edition', '2025', '-'], { input });
  expect(refusalIn(output).code).toBe('wrong-type');
  expect(code).toBe(2);
});

test('with --ndjson each line has its answer in its place, refused ones too, and the exit code is 2', async () => {
  const one = json({ ...facts, edition: '2021' });
  const two = json({ ...facts, edition: '2025' });
  const input = `\uFEFF${one}\r\n\r\nnonsense\r\n${two}\r\n{"age":3}\r\n${one}\r\n`;
  const { code, output, errors } = await hearth([...asked, '--ndjson', '-'], { input });
  const answers = output.split('\n');
  expect(answers.pop()).toBe('');
  const inShort = answers.map((line) => JSON.parse(line)).map(({ edition, error }) => edition ?? error.code);
  expect(inShort).toEqual(['2021', 'not-json', 'not-json', '2025', 'missing', '2021']);
  expect({ code, errors }).toEqual({ code: 2, errors: '' });
});

test('with --ndjson and nothing refused the exit code is 0, and no input gives no output', async () => {
  const line = json({ ...facts, occurredOn: '2025-12-01' });
  const { code, output } = await hearth([...asked, '--ndjson', '--edition', '2021', '-'], { input: line });
  expect(JSON.parse(output).edition).toBe('2021');
  expect(code).toBe(0);
  expect(await hearth([...asked, '--ndjson', '-'])).toEqual({ code: 0, output: '', errors: '' });
});

test('with --ndjson each line is answered when it comes, so that another program can talk to it', async () => {
  await built();
  const child = spawnHearth([...asked, '--ndjson', '-']);
  for (const edition of ['2021', '2025']) {
    child.stdin?.write(`${json({ ...facts, edition })}\n`);
    const [answer] = await once(child.stdout as NodeJS.ReadableStream, 'data');
    expect(JSON.parse(String(answer)).edition).toBe(edition);
  }
  child.stdin?.end();
  expect(await ended(child)).toBe(0);
});

test('when the reader leaves early it stops quietly', async () => {
  await built();
  const child = spawnHearth([...asked, '--ndjson', '-']);
  child.stdin?.on('error', () => {});
  child.stdin?.write(`${json({ ...facts, edition: '2025' })}\n`.repeat(2000));
  let errors = '';
  child.stderr?.on('data', (text) => {
    errors += text;
  });
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  child.stdout?.destroy();
  expect(await ended(child)).toBe(0);
  expect(errors).toBe('');
});

test('two hundred thousand lines go through in little memory, each with its answer', async () => {
  await built();
  // 240 MB of answers with room for 96: what piles up ends the process.
  const child = spawnHearth([...asked, '--ndjson', '-'], { node: ['--max-old-space-size=96'] });
  const decided = `${json({ ...facts, edition: '2025' })}\n`;
  const thousand = `${decided.repeat(100)}${'{"edition":"2025","age":"fourteen"}\n'.repeat(900)}`;
  let lines = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  });
  for (let thousands = 0; thousands < 200; thousands += 1) {
    if (!child.stdin?.write(thousand)) await once(child.stdin as NodeJS.WritableStream, 'drain');
  }
  child.stdin?.end();
  expect(await ended(child)).toBe(2);
  expect(lines).toBe(200_000);
}, 300_000);
