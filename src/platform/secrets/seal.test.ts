import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyedHash, keyInFile, seal, unseal } from './index.ts';

const key = 'nobody can guess this, or so we say';

test('what is sealed opens with its key for its row, and with nothing else', () => {
  const sealed = seal('whsec_abc', 'row 1', key, 'webhook secrets');
  expect(sealed).not.toContain('abc');
  expect(unseal(sealed, 'row 1', key, 'webhook secrets')).toBe('whsec_abc');
  expect(unseal(sealed, 'row 2', key, 'webhook secrets')).toBe(null);
  expect(unseal(sealed, 'row 1', `${key}!`, 'webhook secrets')).toBe(null);
  const parts = sealed.split('.');
  for (const at of [1, 2, 3]) {
    const bent = parts.map((part, index) =>
      index === at ? Buffer.from(part, 'base64').map((byte) => byte ^ 1) : part,
    );
    const text = bent
      .map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString('base64')))
      .join('.');
    expect(unseal(text, 'row 1', key, 'webhook secrets')).toBe(null);
  }
  expect(unseal(sealed, 'row 1', key, 'authenticator apps')).toBe(null);
  expect(unseal('', 'row 1', key, 'webhook secrets')).toBe(null);
  expect(unseal('v1.AAAA.AA.AA', 'row 1', key, 'webhook secrets')).toBe(null);
  expect(seal('whsec_abc', 'row 1', key, 'webhook secrets')).not.toBe(sealed);
});

test('a keyed hash is the same for the same text, and another under another key or for another purpose', () => {
  const hash = keyedHash('text', key, 'numbers of young people');
  expect(hash).toMatch(/^[\w-]{43}$/);
  expect(keyedHash('text', key, 'numbers of young people')).toBe(hash);
  expect(keyedHash('text', `${key}!`, 'numbers of young people')).not.toBe(hash);
  expect(keyedHash('text', key, 'webhook secrets')).not.toBe(hash);
});

test('the key in a file is made once, for its owner alone, and one that others may read is refused', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'hearth-secrets-'));
  const file = join(directory, 'secrets.key');
  const made = await keyInFile(file);
  expect(made.isNew).toBe(true);
  expect(made.key.length).toBeGreaterThanOrEqual(32);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await keyInFile(file)).toEqual({ key: made.key, isNew: false });
  await chmod(file, 0o640);
  await expect(keyInFile(file)).rejects.toThrow('Others may read');
  await chmod(file, 0o600);
  await writeFile(file, 'short');
  await expect(keyInFile(file)).rejects.toThrow('There is no complete key');
  await rm(directory, { recursive: true });
});
