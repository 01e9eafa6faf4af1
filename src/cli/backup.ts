import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Records } from '../records.ts';
import { lockedAndReadBack, lockedFor } from './backup/age.ts';
import { noteBackup } from './backup/note-backup.ts';
import { type Arguments, type Command, UsageRefused } from './command.ts';
import { done } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Writes a copy of everything to FILE, complete or not at all, that only its owner can
read. It never overwrites a file. It leaves out sessions and other things that last only
minutes.

With --to it writes into DIR instead, under the name of this moment, such as
hearth-2026-03-03T023000Z.backup. The copy is read back to its end before it gets that
name and counts as made, also when it is encrypted.

  --recipient KEY   encrypts it with age for the holder of this public key's identity
  --to DIR          the directory, which must exist
  --keep N          then remove all but the newest N of the backups that --to wrote. Other
                    files stay. If the new backup fails, nothing is removed.

Only one process at a time can open the embedded database: stop the service first. With
PostgreSQL the service can keep running; the copy is made by pg_dump, which must be
installed, with the login that owns the tables: DATABASE_OWNER_URL.

Example
  hearth backup hearth-2026-03-03.backup
  hearth backup hearth-2026-03-03.age --recipient age1…
  hearth backup --to /var/backups/hearth --keep 30 --recipient age1…

Output
  The name and size of the file, and how many older ones were removed. Keep it as safe as
  the records: it holds them all.

Exit codes
  0  written
  1  it could not be made or read back
  2  the file already exists, or the settings were refused
`;

const text = { type: 'string' } as const;
const mostKept = 10_000;

/** How many backups are kept; null for all of them. */
function keepOf(given: Arguments): number | null {
  const asked = given.text('keep');
  if (asked === undefined) return null;
  if (given.text('to') === undefined) throw new UsageRefused('--keep goes with --to DIR.');
  const keep = Number(asked);
  if (Number.isInteger(keep) && keep >= 1 && keep <= mostKept) return keep;
  throw new UsageRefused(`--keep must be a whole number from 1 to ${mostKept}.`);
}

type Make = (records: Records) => Promise<string>;

async function naming(file: string, recipient: string | undefined): Promise<Make> {
  const locked = recipient === undefined ? undefined : await lockedFor(recipient);
  return async (records) => {
    await records.backup(file, locked);
    return file;
  };
}

async function dating(directory: string, recipient: string | undefined, now: Date): Promise<Make> {
  const { requireDirectory, writeDated } = await import('./backup/dated.ts');
  await requireDirectory(directory);
  const lock = recipient === undefined ? undefined : await lockedAndReadBack(recipient);
  return (records) => writeDated(records, directory, lock, now);
}

/** `hearth backup FILE`, and `hearth backup --to DIR`. */
export const backup: Command = {
  name: 'backup',
  usage: 'FILE | --to DIR [--keep N] [--recipient KEY]',
  options: { recipient: text, to: text, keep: text },
  positionals: ['FILE'],
  orElse: 'to',
  help,
  run: async (given, { output }) => {
    const [named = ''] = given.positionals;
    if (existsSync(named)) throw new UsageRefused(`${named} already exists. Give another file name.`);
    const keep = keepOf(given);
    const directory = given.text('to');
    const recipient = given.text('recipient');
    const now = new Date();
    const make = await (directory === undefined
      ? naming(named, recipient)
      : dating(directory, recipient, now));
    const file = await withRecords({ migrated: false, asOwner: true }, async (records) => {
      const written = await make(records);
      await noteBackup(records, new Date());
      return written;
    });
    const { size } = await stat(file);
    const isRead = directory === undefined ? '' : ' Read back to its end.';
    await output.line(`Wrote ${file}: ${size.toLocaleString('en-GB')} bytes.${isRead}`);
    if (directory === undefined || keep === null) return done;
    const { removeOlder } = await import('./backup/dated.ts');
    const removed = await removeOlder(directory, keep, file, now);
    if (removed > 0) await output.line(`Removed ${removed} older than the newest ${keep}.`);
    return done;
  },
};
