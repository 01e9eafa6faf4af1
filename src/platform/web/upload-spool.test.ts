import { chmod, chown, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeUpload, requireOwnDirectory, spoolFile, uploadedPath } from './upload-spool.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hearth-spool-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

test('a file lies on disk under a number, whatever it was called, with its size and hash', async () => {
  const id = 'an-upload';
  const file = await spoolFile(
    directory,
    { id, number: 0, name: '../..\\etc/pass\u0000wd.csv' },
    pieces('ab', 'c'),
  );
  expect(file).toEqual({
    number: 0,
    name: 'passwd.csv',
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  expect(await readFile(uploadedPath(directory, id, 0), 'utf8')).toBe('abc');
  expect((await spoolFile(directory, { id, number: 1, name: '\u0007' }, pieces())).name).toBe('file 1');
  await removeUpload(directory, id);
  await removeUpload(directory, id);
  expect(await readdir(directory)).toEqual([]);
});

test('a file that is larger than allowed is refused while it arrives', async () => {
  const large = spoolFile(directory, { id: 'large', number: 0, name: 'a' }, pieces('abc', 'def'), 5);
  await expect(large).rejects.toMatchObject({ code: 'too-large', field: 'files' });
});

test('the directory is made for its owner alone, and one that others may write in, or a link, is refused', async () => {
  const made = join(directory, 'made');
  expect(await requireOwnDirectory(made)).toBe(made);
  expect((await stat(made)).mode & 0o777).toBe(0o700);
  const link = join(directory, 'link');
  await symlink(made, link);
  await expect(requireOwnDirectory(link)).rejects.toThrow(
    /HEARTH_UPLOADS must be a directory of this service/,
  );
  await chmod(made, 0o777);
  await expect(requireOwnDirectory(made)).rejects.toThrow(/others can write to it/);
  const spooled = spoolFile(made, { id: 'x', number: 0, name: 'a' }, pieces('a'));
  await expect(spooled).rejects.toThrow(/others can write to it/);
  expect(await readdir(made)).toEqual([]);
});

test.runIf(process.getuid?.() === 0)('a directory of somebody else is refused', async () => {
  await chown(directory, 12_345, 12_345);
  await expect(requireOwnDirectory(directory)).rejects.toThrow(/belongs to someone else/);
});
