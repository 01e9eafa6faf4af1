import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { londonDate } from '../../../src/platform/clock/index.ts';
import { hearth, migratedSettings, temporaryDirectory } from '../../cli/hearth.ts';

/** Records with one authority, and a way to send files to it. */
async function anAuthority() {
  const settings = await migratedSettings();
  const add = (name: string, role: string, ...place: string[]) =>
    hearth(['user', 'add', '--name', name, '--email', `${name}@example.org`, '--role', role, ...place], {
      settings,
    });
  const there = ['--organisation', 'Testwick'];
  for (const added of [
    await add('ada', 'administrator', '--new-organisation', 'Testwick', '--kind', 'local-authority'),
    await add('rae', 'duty-officer', ...there),
    await add('sol', 'social-worker', ...there),
  ])
    expect(added).toMatchObject({ code: 0 });
  const directory = await temporaryDirectory();
  return async (kind: string, text: string | Buffer, ...more: string[]) => {
    const file = join(directory, 'file.csv');
    await writeFile(file, text);
    return hearth([kind, 'upload', file, ...more], { settings });
  };
}

const people = (...rows: readonly string[]): string => ['name,email,role,home,from', ...rows, ''].join('\n');
const children =
  'given names,date of birth,date of birth is,worker email\nJuniper,2011-04-05,exact,SOL@example.org\n';
const as = (name: string): string[] => ['--by', `${name}@example.org`];

test('a command looks at a file and keeps nothing; with --send it waits for a second person', async () => {
  const run = await anAuthority();
  const good = people(`Mo,mo@example.org,Advocate,,${londonDate(new Date())}`);
  const looked = await run('people', good, ...as('ada'));
  expect(looked).toMatchObject({ code: 0, errors: '' });
  expect(looked.output).toContain('1  They are invited by email, and work there');
  expect(looked.output).toContain('Nothing was kept.');
  expect(looked.output).not.toContain('mo@example.org');
  const sent = await run('people', good, ...as('ada'), '--send', '--json');
  expect(JSON.parse(sent.output)).toMatchObject({
    organisation: 'Testwick',
    faults: [],
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  const begun = await run('children', children, ...as('rae'), '--send');
  expect(begun.output).toContain('It waits for a second person');
});

test('what is wrong is said row by row, and who may not send a file is refused', async () => {
  const run = await anAuthority();
  const faulty = await run('people', people('Mo,mo,Wizard,,2020-01-01'), ...as('ada'));
  expect(faulty.code).toBe(1);
  for (const said of [
    'row 2, email: Give an email address',
    'row 2, role: This is not a role',
    'row 2, from: Today or later',
  ])
    expect(faulty.output).toContain(said);
  const said = async (...words: Parameters<typeof run>): Promise<string> => {
    const { code, errors } = await run(...words);
    return `${code} ${errors}`;
  };
  expect(await said('people', people())).toMatch(/^2 .*--by is missing/);
  expect(await said('people', people(), ...as('nobody'))).toMatch(/^1 .*Nobody has an account/);
  expect(await said('people', people(), ...as('rae'))).toMatch(/^2 .*cannot send such a file/);
  expect(await said('children', children, ...as('ada'))).toMatch(/^2 .*cannot send such a file/);
  expect(await said('people', people(), ...as('ada'), '--organisation', 'Elsewhere')).toMatch(
    /^2 .*"Testwick"/,
  );
  expect(await said('people', 'a,b\n', ...as('ada'))).toMatch(/^2 .*We do not know these columns: "a", "b"/);
  expect(await said('people', Buffer.alloc(2_000_001), ...as('ada'))).toMatch(/^1 .*larger than 2 megabytes/);
});
