import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { lockedFor } from './backup/age.ts';
import { noteBackup } from './backup/note-backup.ts';
import { type Command, UsageRefused } from './command.ts';
import { done } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Writes a copy of everything to FILE, whole or not at all, for its owner alone. A file
that is there is never overwritten. Sessions and what else is good for minutes only are
left out.

  --recipient KEY   locks it with age for whoever holds the identity of this public key

The embedded database is open to one process at a time: stop the service first.
With PostgreSQL the service may run on; the copy is made by pg_dump, which must be
installed, with the login that owns the tables: DATABASE_OWNER_URL.

Example
  hearth backup hearth-2026-03-03.backup
  hearth backup hearth-2026-03-03.age --recipient age1…

What comes out
  The name and size of the file. Keep it as you keep the records: it holds them
  all.

Exit codes
  0  written
  1  it could not be made
  2  the file is there already, or the settings were refused
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
    if (existsSync(file)) throw new UsageRefused(`${file} is there already. Name a file that is not.`);
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
