import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServer } from '../database/index.ts';
import { root } from './source-files.ts';

const copied = ['src', 'demo', 'migrations', 'scripts', 'test/house', 'test/database', 'package.json'];
const form = 'src/substances/use/new/use-form.ts';
const question = 'Who has offered it to them?';
const sends = `
import { writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { readCatalogue } from './scripts/types/catalogue.ts';
import { tablesFile, typesFileOf } from './scripts/types/tables-file.ts';
import { testApp } from './test/house/test-app.ts';
const house = await testApp();
const room = 'src/substances';
writeFileSync(typesFileOf(room), tablesFile(room, await readCatalogue(house.database)));
const { carer, robin } = house.world;
const sent = await house.as(carer).post('/children/' + robin + '/substances/new', {
  entry: crypto.randomUUID(), what: 'Cannabis', class: 'B', pattern: 'first', hypothesis: 'To sleep.',
  'reviewOn-day': '20', 'reviewOn-month': '3', 'reviewOn-year': '2026', offeredBy: 'Somebody at the station' });
const { rows } = await sql\`select offered_by from substance_use\`.execute(house.database.kysely);
const page = await house.as(carer).get(String(sent.headers.location));
await house.close();
console.log(JSON.stringify({ status: sent.statusCode, rows, page: page.body }));
`;

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'hearth-one-more-field-'));
  await mkdir(join(copy, 'test'));
  for (const path of copied) await cp(join(root, path), join(copy, path), { recursive: true });
  for (const path of ['node_modules', 'docs', 'dist']) await symlink(join(root, path), join(copy, path));
  await writeFile(join(copy, 'sends.ts'), sends);
  const settings = JSON.parse(await readFile(join(root, 'tsconfig.json'), 'utf8')) as object;
  await writeFile(
    join(copy, 'tsconfig.json'),
    JSON.stringify({ ...settings, include: ['src', 'demo'], exclude: ['**/*.test.*'] }),
  );
});
afterAll(() => rm(copy, { recursive: true, force: true }));

/** Runs a tool of the tree in the copy. */
async function run(tool: string, ...given: string[]): Promise<string> {
  const engine = testServer() ? 'postgres' : 'pglite';
  const env = { ...process.env, HEARTH_TEST_ENGINE: engine, TMPDIR: copy };
  const { stdout } = await promisify(execFile)(join(root, 'node_modules/.bin', tool), given, {
    cwd: copy,
    env,
  });
  return stdout;
}

test('a field is one line of its form and one migration: it is asked, kept, shown, and everything still compiles', async () => {
  const before = await readFile(join(copy, form), 'utf8');
  const after = before.replace('  reviewOn:', `  offeredBy: line('${question}'),\n  reviewOn:`);
  expect(after).not.toBe(before);
  await writeFile(join(copy, form), after);
  await writeFile(
    join(copy, 'migrations/9999-who-offered-it.sql'),
    "alter table substance_use add column offered_by text not null default '' check (length(offered_by) <= 500);",
  );
  const sent = await run('tsx', 'sends.ts');
  const { status, rows, page } = JSON.parse(sent) as { status: number; rows: object[]; page: string };
  expect(status).toBe(303);
  expect(rows).toEqual([{ offered_by: 'Somebody at the station' }]);
  expect(page).toContain(question);
  expect(page).toContain('Somebody at the station');
  expect(await run('tsc', '--noEmit').catch(({ stdout }) => stdout)).toBe('');
});
