import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../../platform/config/index.ts';
import { lockDirectory } from '../../platform/database/directory-lock.ts';
import { markAsPractice, throwPracticeAway } from './practice.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hearth-practice-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const settings = (mode: string) => readSettings({ HEARTH_MODE: mode, HEARTH_DATA: directory });
const lay = async (): Promise<void> => {
  await mkdir(join(directory, 'pgdata'));
  await writeFile(join(directory, 'pgdata', 'records'), 'what people wrote');
};
const isThere = (): boolean => existsSync(join(directory, 'pgdata', 'records'));

test('a practice is thrown away with the files that were sent to it, and its directory stays one of a practice', async () => {
  await markAsPractice(directory);
  await lay();
  await mkdir(join(directory, 'uploads'));
  await throwPracticeAway(settings('practice'));
  expect(await readdir(directory)).toEqual(['practice']);
});

test('what was not begun as a practice is never thrown away', async () => {
  await lay();
  await expect(throwPracticeAway(settings('practice'))).rejects.toThrow('was not begun as a practice');
  await markAsPractice(directory);
  expect(existsSync(join(directory, 'practice'))).toBe(false);
  for (const mode of ['live', 'demo'])
    await expect(throwPracticeAway(settings(mode))).rejects.toThrow('HEARTH_MODE=practice');
  expect(isThere()).toBe(true);
});

test('a practice that is being served is not thrown away', async () => {
  await markAsPractice(directory);
  await lay();
  const unlock = await lockDirectory(directory);
  await expect(throwPracticeAway(settings('practice'))).rejects.toThrow('already open in another Hearth');
  await unlock();
  expect(isThere()).toBe(true);
});
