import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { lockedFor } from './backup/age.ts';
import { noteBackup } from './backup/note-backup.ts';
import { type Command, UsageRefused } from './command.ts';
import { done } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Writes a copy of everything to FILE, complete or not at all, that only its owner can
read. It never overwrites a file. It leaves out sessions and other things that last only
minutes.

  --recipient KEY   encrypts it with age for the holder of this public key's identity

Only one process at a time can open the embedded database: stop the service first. With
PostgreSQL the service can keep running; the copy is made by pg_dump, which must be
installed, with the login that owns the tables: DATABASE_OWNER_URL.

Example
  hearth backup hearth-2026-03-03.backup
  hearth backup hearth-2026-03-03.age --recipient age1…

Output
  The name and size of the file. Keep it as safe as the records: it holds them all.

Exit codes
  0  written
  1  it could not be made
  2  the file already exists, or the settings were refused
`;

/** `hearth backup FILE`. */
export const backup: Command = {
  name: 'backup',
  usage: 'FILE [--recipient KEY]',
  options: { recipient: { type: 'string' } },
  positionals: ['FILE'],
  help,
  run: async (given, { output }) => {
    const [file = ''] = given.positionals;
    if (existsSync(file)) throw new UsageRefused(`${file} already exists. Give another file name.`);
    const recipient = given.text('recipient');
    const locked = recipient === undefined ? undefined : await lockedFor(recipient);
    await withRecords({ migrated: false, asOwner: true }, async (records) => {
      await records.backup(file, locked);
      await noteBackup(records, new Date());
    });
    const { size } = await stat(file);
    await output.line(`Wrote ${file}: ${size.toLocaleString('en-GB')} bytes.`);
    return done;
  },
};
