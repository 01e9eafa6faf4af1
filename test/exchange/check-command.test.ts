import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hearth, migratedSettings, temporaryDirectory } from '../cli/hearth.ts';
import { csv, nextReturn, smallReturn } from './made-up-return.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const return2026 = join(examples, 'return-2026');

async function onDisk(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await temporaryDirectory();
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  return directory;
}

/** How many rows each code has, in the CSV. */
function countsIn(flags: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, code = ''] of flags.matchAll(/^"([^"]+)"/gm)) {
    if (code !== 'code') counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

test('a check finds what the import finds, rule by rule and reason by reason', async () => {
  const settings = await migratedSettings();
  const person = ['--name', 'Kit', '--email', 'kit@example.org', '--role', 'administrator'];
  const place = ['--new-organisation', 'Testwick', '--kind', 'local-authority'];
  expect(await hearth(['user', 'add', ...person, ...place], { settings })).toMatchObject({ code: 0 });
  const imported = await hearth(
    ['import', '903', return2026, '--authority', 'testwick', '--year', '2026', '--dry-run', '--json'],
    { settings },
  );
  const { flags, leftOut } = JSON.parse(imported.output);
  const theirs = Object.fromEntries([
    ...flags.map(({ rule, rows }: { rule: string; rows: number }) => [rule, rows]),
    ...leftOut.map(({ reason, rows }: { reason: string; rows: number }) => [reason, rows]),
  ]);
  // A pupil number of two children is told of by rule 444; that one of them goes in without it is the register's affair.
  delete theirs['same-number-twice'];

  const { code, output, errors } = await hearth([
    'check',
    '903',
    return2026,
    '--year',
    '2026',
    '--flags',
    '-',
  ]);
  expect(code).toBe(1);
  expect(countsIn(output)).toEqual(theirs);
  expect(Object.keys(theirs)).toEqual(
    expect.arrayContaining(['102', '142', '144', '444', '567', 'no-birth']),
  );
  expect(errors).toContain('        2  444    Another row of Header has the same pupil number.\n');
  expect(errors).not.toContain('EXAMPLE');
});

test('a return that nothing is wrong with ends with 0, and last year is compared where it is given', async () => {
  const next = await onDisk(nextReturn);
  const alone = await hearth(['check', '903', await onDisk(smallReturn), '--year', '2018']);
  expect(alone).toMatchObject({ code: 0, errors: '' });
  expect(alone.output).toContain('Flagged by the rules of the year\n  Nothing.');
  const before = await onDisk({
    ...smallReturn,
    'header.csv': csv(
      'header',
      'A1,1,06/05/2005,WBRI,A123456789012,,',
      'B2,2,06/06/2006,BAFR,B123456789012,,',
    ),
  });
  const compared = await hearth(['check', '903', next, '--year', '2019', '--last-year', before]);
  expect(compared.code).toBe(1);
  expect(compared.output).toMatch(/ 1 {2}203 +Date of birth is not the one that last year's return has/);
});

test('a row that says who it is about to a spreadsheet as a formula is text there', async () => {
  const odd = await onDisk({ 'header.csv': csv('header', '=1+1,9,05/05/2005,WBRI,,,') });
  const { output } = await hearth(['check', '903', odd, '--year', '2018', '--flags', '-']);
  expect(output).toContain(`"101","Header","1","'=1+1",`);
});

test('the list of flags is for its owner alone, replaces only itself, and nothing else is written', async () => {
  const directory = await temporaryDirectory();
  const flags = join(directory, 'flags.csv');
  const check = (...more: string[]) => hearth(['check', '903', return2026, '--year', '2026', ...more]);
  for (const _again of [1, 2]) expect(await check('--flags', flags)).toMatchObject({ code: 1, errors: '' });
  expect((await stat(flags)).mode & 0o777).toBe(0o600);
  expect(await readdir(directory)).toEqual(['flags.csv']);
  const mine = join(directory, 'mine.csv');
  await writeFile(mine, 'my,own\n');
  expect(await check('--flags', mine)).toMatchObject({ code: 2, errors: /already exists and is not a list/ });
  expect(await readFile(mine, 'utf8')).toBe('my,own\n');
  expect(await check('--flags', join(return2026, 'flags.csv'))).toMatchObject({ code: 2 });
});

test.each([
  ['no year', [return2026], /Say which year/],
  ['a year that is none', [return2026, '--year', '1999'], /from 2018 to 2027/],
  ['a directory that is not there', ['nowhere', '--year', '2026'], /There is no directory nowhere/],
  [
    'a directory without a return',
    [join(examples, '../docs/adr'), '--year', '2026'],
    /no file in .* that ends in/,
  ],
])('%s is refused in words, with exit code 2', async (_name, words, message) => {
  const { code, output, errors } = await hearth(['check', '903', ...words]);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(message);
});

test('files that are no return, or the same table twice, or without children, are refused by name', async () => {
  const refused = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const { code, errors } = await hearth(['check', '903', await onDisk(files), '--year', '2018']);
    return `${code} ${errors}`;
  };
  expect(await refused({ 'a.csv': 'A,B\n' })).toMatch(/^2 .*a\.csv: These columns/);
  expect(await refused({ ...smallReturn, 'more.csv': csv('missing') })).toMatch(/^2 .*are both Missing/);
  expect(await refused({ 'missing.csv': csv('missing') })).toMatch(/^2 .*The file Header/);
});
