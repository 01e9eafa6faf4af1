import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended, hearth, migratedSettings, spawnHearth, temporaryDirectory } from '../cli/hearth.ts';
import { csv, nextReturn, smallReturn } from './made-up-return.ts';

type Files = Readonly<Record<string, string>>;

async function onDisk(files: Files): Promise<string> {
  const directory = await temporaryDirectory();
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  return directory;
}

/** Records with one authority in them, and a way to import into it. */
async function anAuthority(settings: Readonly<Record<string, string>>) {
  const person = ['--name', 'Kit', '--email', 'kit@example.org', '--role', 'administrator'];
  const place = ['--new-organisation', 'Testwick', '--kind', 'local-authority'];
  expect(await hearth(['user', 'add', ...person, ...place], { settings })).toMatchObject({ code: 0 });
  const words = (directory: string, ...more: string[]) => [
    ...['import', '903', directory, '--authority', 'testwick'],
    ...(more.includes('--dry-run') ? [] : ['--yes']),
    ...more,
  ];
  const run = async (files: Files, ...more: string[]) =>
    hearth(words(await onDisk(files), ...more), { settings });
  return { words, run };
}

test('a return from the command line: looked at first, then let in, and again it changes nothing', async () => {
  const { run } = await anAuthority(await migratedSettings());
  const dry = await run(smallReturn, '--year', '2018', '--dry-run');
  expect(dry).toMatchObject({ code: 0, errors: 'Reading the files.\nChecking the children.\n' });
  expect(dry.output).toMatch(/ 2 {2}Header\n/);
  expect(dry.output).toContain('2  children are new');
  expect(dry.output).toContain('Nothing was put into the register.');
  const first = await run(smallReturn, '--year', '2018', '--json');
  expect(first.code).toBe(0);
  expect(JSON.parse(first.output)).toMatchObject({
    state: 'committed',
    counts: { childrenAdded: 2, episodesAdded: 3 },
  });
  const again = await run(smallReturn, '--year', '2018', '--json');
  expect(JSON.parse(again.output).counts).toMatchObject({ childrenAdded: 0, episodesAdded: 0 });
});

test('what does not fit is refused, and conflicts wait for a person', async () => {
  const { run } = await anAuthority(await migratedSettings());
  const refused = async (files: Files, ...more: string[]): Promise<string> => {
    const { code, errors } = await run(files, ...more);
    return `${code} ${errors}`;
  };
  expect(await refused(smallReturn)).toMatch(
    /^2 [\s\S]*Going by the dates in the files, it is --year 2018\./,
  );
  expect(await refused(smallReturn, '--year', '1999')).toMatch(/^2 .*from 2018 to 2027/);
  expect(await refused(smallReturn, '--accept-repairs', '9')).toMatch(/^2 .*"9" is not a repair rule/);
  expect(await refused({ 'notes.txt': '' }, '--year', '2018')).toMatch(/^2 .*no file in .* that ends in/);
  expect(await refused({ 'a.csv': 'A,B\n' }, '--year', '2018')).toMatch(/^2 [\s\S]*a\.csv: These columns/);
  expect((await run(smallReturn, '--year', '2018')).code).toBe(0);
  const header = csv('header', 'A1,1,05/05/2004,WBRI,A123456789012,,');
  expect(await refused({ ...nextReturn, 'header.csv': header }, '--year', '2019')).toMatch(
    /^1 [\s\S]*1 conflict has to be decided first, at \/imports\//,
  );
  expect(await refused({ ...smallReturn, 'more.csv': csv('missing') }, '--year', '2018')).toMatch(
    /^2 .*Another import for this authority has not finished/,
  );
});

test('killed at any stage, the same command waits until nobody works on it, goes on, and brings the return in once', async () => {
  const settings = await migratedSettings();
  const { words } = await anAuthority(settings);
  const lines = Array.from({ length: 6000 }, (_, number) => `K${number},1,05/05/2005,WBRI,,,`);
  const directory = await onDisk({ 'header.csv': csv('header', ...lines) });
  const command = words(directory, '--year', '2018', '--json');
  const killed: unknown[] = [];
  for (const stage of ['Reading', 'Checking', 'Putting']) {
    const child = spawnHearth(command, { settings });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes(stage)) child.kill('SIGKILL');
    });
    await ended(child);
    killed.push(child.signalCode);
  }
  // The last stage is over in a moment, and may have been quicker than we were.
  expect(killed.slice(0, 2)).toEqual(['SIGKILL', 'SIGKILL']);
  expect((await hearth(command, { settings })).code).toBe(0);
  const again = await hearth(command, { settings });
  expect(JSON.parse(again.output)).toMatchObject({
    counts: { childrenAdded: 0 },
    preview: { childrenAdded: 0, childrenKnown: 6000 },
  });
});

test('a program that does not say --yes puts nothing in, a return without a child is no success, and what went in is taken back', async () => {
  const settings = await migratedSettings();
  const { run } = await anAuthority(settings);
  const directory = await onDisk(smallReturn);
  const bare = ['import', '903', directory, '--authority', 'testwick', '--year', '2018', '--json'];
  const silent = await hearth(bare, { settings });
  expect([silent.code, silent.errors]).toEqual([
    1,
    expect.stringContaining('To put it in, run the same command with --yes.'),
  ]);
  const nobody = await run({ 'header.csv': csv('header', ',1,05/05/2005,WBRI,,,') }, '--year', '2018');
  expect([nobody.code, nobody.errors]).toEqual([
    1,
    expect.stringContaining('there is no child in this return'),
  ]);
  const { id } = JSON.parse((await run(smallReturn, '--year', '2018', '--json')).output);
  const back = await hearth(['import', 'take-back', id], { settings });
  expect([back.code, back.output]).toEqual([0, 'The return is taken back.\n']);
  expect((await hearth(['import', 'take-back', id], { settings })).code).toBe(1);
  expect((await hearth(['import', 'take-back', 'it'], { settings })).code).toBe(2);
});
