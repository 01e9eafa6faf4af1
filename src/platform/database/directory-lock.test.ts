import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockDirectory } from './directory-lock.ts';

const platforms: NodeJS.Platform[] = process.platform === 'linux' ? ['linux', 'darwin'] : ['darwin'];

describe.each(platforms)('the lock of a data directory, the %s way', (platform) => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearth-lock-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  test('is held once and can be taken again after it was given back', async () => {
    const unlock = await lockDirectory(home, platform);
    await expect(lockDirectory(home, platform)).rejects.toMatchObject({ code: 'directory-locked' });
    await unlock();
    await (await lockDirectory(home, platform))();
  });

  test('is one lock, whichever path leads to the directory', async () => {
    await symlink(home, `${home}-link`);
    const unlock = await lockDirectory(home, platform);
    await expect(lockDirectory(`${home}-link`, platform)).rejects.toMatchObject({ code: 'directory-locked' });
    await unlock();
    await rm(`${home}-link`);
  });
});

describe('the lock by process id', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'hearth-lock-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  test('is taken over from a process that is gone', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    await writeFile(join(home, 'hearth.pid'), String(gone));
    const unlock = await lockDirectory(home, 'darwin');
    expect(await readdir(home)).toEqual(['hearth.pid']);
    await unlock();
    expect(await readdir(home)).toEqual([]);
  });

  test.each([
    ['a live process', String(process.ppid)],
    ['one half written', ''],
  ])('is never taken from %s', async (_, pid) => {
    await writeFile(join(home, 'hearth.pid'), pid);
    await expect(lockDirectory(home, 'darwin')).rejects.toMatchObject({ code: 'directory-locked' });
  });
});
