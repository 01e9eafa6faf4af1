import { stat } from 'node:fs/promises';
import { openedWith } from './backup/age.ts';
import { newestBackup } from './backup/newest.ts';
import type { Command } from './command.ts';
import { auditKeysOf } from './records/audit-keys.ts';
import { printAudit } from './records/print-audit.ts';

const help = `
Proves that a backup can be restored: restores it into a separate database, brings it up
to this version, reads every row, checks the audit, and deletes that database. It does
not touch your records, and the service can keep running. With PostgreSQL the database
is made on the same server, by the login of DATABASE_OWNER_URL, and needs pg_restore.

PLACE is a backup, or a directory: the newest backup in it is used.

  --identity FILE   the age identity that opens it, if it is encrypted

Example
  hearth backup drill /mnt/backups

Output
  Which backup and its date, how many rows in how many tables were read, what the check
  of the audit found, and how long it took.

Exit codes
  0  restored, read, and every seal holds
  1  it could not be restored, or the audit has faults
  2  the settings were refused
`;

/** `hearth backup drill PLACE`. */
export const backupDrill: Command = {
  name: 'backup drill',
  usage: 'PLACE [--identity FILE]',
  options: { identity: { type: 'string' } },
  positionals: ['PLACE'],
  help,
  run: async (given, { output }) => {
    const { asItsOwner, openMigratedRecords, settingsOfThisProcess } = await import('../records.ts');
    const { inThrowaway, readEveryRow } = await import('../platform/database/index.ts');
    const { verifyAudit } = await import('../platform/audit/index.ts');
    const settings = settingsOfThisProcess();
    const identity = given.text('identity');
    const opened = identity === undefined ? undefined : await openedWith(identity);
    const file = await newestBackup(given.positionals[0] ?? '');
    await output.line(`${file}, of ${(await stat(file)).mtime.toISOString()}`);
    const begun = performance.now();
    const code = await inThrowaway(asItsOwner(settings.database), file, opened, async (database) => {
      const records = await openMigratedRecords({ database });
      try {
        const { tables, rows } = await readEveryRow(records);
        await output.line(`Restored: read ${rows} rows in ${tables} tables.`);
        return await printAudit(await verifyAudit(records, { keys: await auditKeysOf(settings) }), output);
      } finally {
        await records.close();
      }
    });
    await output.line(`It took ${((performance.now() - begun) / 1000).toFixed(1)} seconds.`);
    return code;
  },
};
