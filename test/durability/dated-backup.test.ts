import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { lockedAndReadBack } from '../../src/cli/backup/age.ts';
import { removeOlder, writeDated } from '../../src/cli/backup/dated.ts';
import { readBackup } from '../../src/platform/database/index.ts';
import { hearth, migratedSettings, temporaryDirectory } from '../cli/hearth.ts';
import { testDatabase } from '../database/index.ts';

const named = /^hearth-\d{4}-\d{2}-\d{2}T\d{6}Z\.backup$/;

test('a backup into a directory has its name from its moment, is read back, and only older ones of ours go', async () => {
  const settings = await migratedSettings();
  const directory = await temporaryDirectory();
  const old = ['01', '02', '03'].map((day) => `hearth-2026-01-${day}T023000Z.backup`);
  const others = ['hearth-2026-01-01.backup', 'notes.txt', 'hearth-2026-01-01T023000Z.backup.copy'];
  for (const name of [...old, ...others]) await writeFile(join(directory, name), 'old');
  const refused = await hearth(['backup', '--to', join(directory, 'none'), '--keep', '2'], { settings });
  expect(refused).toMatchObject({ code: 2, errors: expect.stringContaining('there is no directory') });

  const made = await hearth(['backup', '--to', directory, '--keep', '2'], { settings });
  expect(made).toMatchObject({ code: 0, errors: '' });
  expect(made.output).toMatch(/bytes\. Read back to its end\.\nRemoved 2 older than the newest 2\.\n$/);
  const left = await readdir(directory);
  const fresh = left.find((name) => named.test(name) && !old.includes(name)) ?? '';
  expect(left.sort()).toEqual([fresh, 'hearth-2026-01-03T023000Z.backup', ...others].sort());
  expect((await stat(join(directory, fresh))).mode & 0o777).toBe(0o600);
  const drill = await hearth(['backup', 'drill', join(directory, fresh)], { settings });
  expect(drill.output).toContain('Every seal holds.');
});

test('an encrypted backup is read back without the identity, and opens with it', async () => {
  const settings = await migratedSettings();
  const directory = await temporaryDirectory();
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const made = await hearth(['backup', '--to', directory, '--recipient', recipient], { settings });
  expect(made).toMatchObject({ code: 0, errors: '' });
  const [name = ''] = await readdir(directory);
  expect(name).toMatch(/\.backup\.age$/);
  expect((await readFile(join(directory, name))).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  const identities = join(await temporaryDirectory(), 'identity');
  await writeFile(identities, `${identity}\n`);
  const drill = await hearth(['backup', 'drill', directory, '--identity', identities], { settings });
  expect(drill.output).toContain('Every seal holds.');
});

test('a backup that was cut short is not read back', async () => {
  const database = await testDatabase('cut');
  const directory = await temporaryDirectory();
  const lock = await lockedAndReadBack(await identityToRecipient(await generateX25519Identity()));
  try {
    for (const with_ of [undefined, lock]) {
      const file = await writeDated(database, directory, with_, new Date('2026-03-03T02:30:00Z'));
      await readBackup(database.kind, file, with_?.unlocked);
      const whole = await readFile(file);
      await writeFile(file, whole.subarray(0, Math.floor(whole.length * 0.6)));
      await expect(readBackup(database.kind, file, with_?.unlocked)).rejects.toMatchObject({
        code: 'backup-unreadable',
      });
    }
  } finally {
    await database.close();
  }
});

test('a backup that cannot be read back leaves nothing, and those before it stay', async () => {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, 'hearth-2026-01-01T023000Z.backup'), 'the last good one');
  const database = await testDatabase('torn');
  // The disk says that it wrote, and keeps half.
  const torn = async function* (pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) yield piece.subarray(0, Math.ceil(piece.length / 2));
  };
  const unlocked = (pieces: AsyncIterable<Uint8Array>) => pieces;
  try {
    await expect(
      writeDated(database, directory, { locked: torn, unlocked }, new Date('2026-03-03T02:30:00Z')),
    ).rejects.toMatchObject({ code: 'backup-unreadable' });
  } finally {
    await database.close();
  }
  expect(await readdir(directory)).toEqual(['hearth-2026-01-01T023000Z.backup']);
});

test('a backup in which the disk changed a byte does not count', async () => {
  const directory = await temporaryDirectory();
  const database = await testDatabase('changed');
  const onBadDisk: typeof database = {
    ...database,
    kysely: database.kysely,
    backup: async (file, locked) => {
      await database.backup(file, locked);
      const bytes = await readFile(file);
      bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
      await writeFile(file, bytes);
    },
  };
  try {
    await expect(
      writeDated(onBadDisk, directory, undefined, new Date('2026-03-03T02:30:00Z')),
    ).rejects.toThrow('is not what was written');
  } finally {
    await database.close();
  }
  expect(await readdir(directory)).toEqual([]);
});

test('the one just made stays even where the clock had been ahead, and what a killed run left goes after a day', async () => {
  const directory = await temporaryDirectory();
  const now = new Date('2026-03-03T02:30:00Z');
  const [good, ahead] = ['hearth-2026-03-03T023000Z.backup', 'hearth-2031-01-01T023000Z.backup.age'];
  const left = ['hearth-2026-03-01T023000Z.backup.77.partial', 'hearth-2026-03-01T023000Z.backup.partial'];
  const running = 'hearth-2026-03-03T022900Z.backup.78.partial';
  for (const name of [good, ahead, ...left, running, 'mine.partial'])
    await writeFile(join(directory, name), 'x');
  for (const name of [...left, 'mine.partial']) {
    await utimes(join(directory, name), now, new Date('2026-03-01T02:30:00Z'));
  }
  await utimes(join(directory, running), now, now);
  expect(await removeOlder(directory, 1, join(directory, good), now)).toBe(1);
  expect((await readdir(directory)).sort()).toEqual([good, running, 'mine.partial'].sort());
});

test.each([
  ['--keep without a directory', ['x.backup', '--keep', '3'], /--keep goes with --to/],
  ['to keep none', ['--to', '.', '--keep', '0'], /--keep must be a whole number from 1/],
  ['a file and a directory', ['x.backup', '--to', '.'], /"x\.backup" is one too many/],
  ['neither', [], /FILE is missing/],
])('%s is refused in words, with exit code 2', async (_name, words, message) => {
  const { code, output, errors } = await hearth(['backup', ...words]);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(message);
});
