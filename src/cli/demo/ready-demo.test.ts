import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyMigratedCluster, quickDirectory } from '../../../test/database/index.ts';
import { readyName } from '../../platform/database/ready-cluster.ts';
import { openMigratedRecords } from '../../records.ts';
import { Output } from '../output.ts';
import { whereToBegin } from '../start/where-to-begin.ts';
import { findReadyDemo, makeReadyDemo } from './ready-demo.ts';
import { whatIsThere } from './what-is-there.ts';

const now = new Date('2026-03-02T09:00:00Z');
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const quiet = (): Output => new Output(new PassThrough().resume());

let shelf: string;
beforeEach(async () => {
  shelf = await mkdtemp(join(await quickDirectory(), 'hearth-shelf-'));
});
afterEach(() => rm(shelf, { recursive: true, force: true }));

const lay = async (name: string): Promise<string> => {
  await mkdir(join(shelf, name));
  return join(shelf, name);
};
const demoOf = async (at: Date): Promise<string> =>
  `${(await readyName()).replace('cluster', 'demo')}-${at.getTime()}`;

test('a demo of the last half day is found, and none of tomorrow or of the day before', async () => {
  const demo = await lay(await demoOf(now));
  expect(await findReadyDemo(hours(0), { shelf, codeOf: 0 })).toBe(demo);
  expect(await findReadyDemo(hours(11.9), { shelf, codeOf: 0 })).toBe(demo);
  expect(await findReadyDemo(hours(12), { shelf, codeOf: 0 })).toBeUndefined();
  expect(await findReadyDemo(hours(-1), { shelf, codeOf: 0 })).toBeUndefined();
});

test('a demo older than the code, of other migrations, or none at all is not found', async () => {
  expect(await findReadyDemo(now, { shelf: join(shelf, 'not-there'), codeOf: 0 })).toBeUndefined();
  expect(await findReadyDemo(now, { shelf, codeOf: 0 })).toBeUndefined();
  await lay(`demo-0123456789abcdef-${now.getTime()}`);
  await lay(await readyName());
  expect(await findReadyDemo(now, { shelf, codeOf: 0 })).toBeUndefined();
  await lay(await demoOf(now));
  expect(await findReadyDemo(now, { shelf, codeOf: now.getTime() })).toBeUndefined();
});

test('real records, a database elsewhere and a directory that is there already never begin as a demo', async () => {
  const directory = join(shelf, 'data');
  const embedded = { kind: 'embedded', directory } as const;
  const elsewhere = { kind: 'postgres', url: 'postgres://localhost/hearth' } as const;
  expect(await whereToBegin({ mode: 'live', isPractice: false, database: embedded }, now)).toBe(embedded);
  expect(await whereToBegin({ mode: 'live', isPractice: false, database: elsewhere }, now)).toBe(elsewhere);
  expect(await whereToBegin({ mode: 'demo', isPractice: false, database: elsewhere }, now)).toBe(elsewhere);
  expect(await whereToBegin({ mode: 'demo', isPractice: false, database: embedded }, now)).toHaveProperty(
    'readyCluster',
  );
  await mkdir(join(directory, 'pgdata'), { recursive: true });
  expect(await whereToBegin({ mode: 'demo', isPractice: false, database: embedded }, now)).toBe(embedded);
});

test('one made ready is a whole demo, replaces the one before, and each copy of it is its own', async () => {
  await lay(await demoOf(hours(-1)));
  // How the cluster that it begins as is laid out, ready-cluster.test.ts says.
  await copyMigratedCluster(join(shelf, 'laid-out'));
  await rename(join(shelf, 'laid-out', 'pgdata'), join(shelf, await readyName()));
  await rm(join(shelf, 'laid-out'), { recursive: true });
  const demo = await makeReadyDemo(now, quiet(), shelf);
  expect((await readdir(shelf)).sort()).toEqual([await readyName(), await demoOf(now)].sort());
  expect(await findReadyDemo(now, { shelf, codeOf: 0 })).toBe(demo);
  const directory = join(shelf, 'data');
  const begin = () => openMigratedRecords({ database: { kind: 'embedded', directory, readyCluster: demo } });
  const records = await begin();
  expect(await whatIsThere(records)).toBe('demo');
  const mark = { happened_at: now, person_id: null, action: 'set-audit-alarm' as const };
  const marks = (of: typeof records) =>
    of.asOwner((tx) => tx.selectFrom('audit_event').select('id').where('action', '=', mark.action).execute());
  await records.asOwner((tx) => tx.insertInto('audit_event').values(mark).execute());
  expect(await marks(records)).toHaveLength(1);
  await records.close();
  const other = await openMigratedRecords({
    database: { kind: 'embedded', directory: join(shelf, 'other'), readyCluster: demo },
  });
  expect(await marks(other)).toEqual([]);
  await other.close();
}, 300_000);
