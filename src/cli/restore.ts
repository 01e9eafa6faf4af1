import { openedWith } from './backup/age.ts';
import { CannotBeDone, type Command } from './command.ts';
import { auditKeysOf } from './records/audit-keys.ts';
import { printAudit } from './records/print-audit.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Restores a backup of the embedded database into the data directory, which must be
empty or not exist yet. Then brings it up to this version and checks the audit, so
that you know nothing has changed since it was sealed. The audit keys are not in a
backup: HEARTH_AUDIT_KEYS says where they are. The key for secrets is not in a backup
either: put secrets.key back too, or set HEARTH_SECRETS_KEY, before the service
starts.

A backup from before a record was destroyed brings the record back. Run hearth retention
again to destroy it again, using certificates that were kept elsewhere.

To restore a backup of PostgreSQL, use PostgreSQL's own pg_restore.

  --identity FILE   the age identity that opens it, if it is encrypted

Example
  HEARTH_DATA=/srv/hearth-restored hearth restore hearth-2026-03-03.backup

Output
  Where it was restored to, and what the check of the audit found.

Exit codes
  0  restored, and every seal holds
  1  it could not be restored, or the audit has faults
  2  the settings were refused
`;

/** `hearth restore FILE`. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: 'FILE [--identity FILE]',
  options: { identity: { type: 'string' } },
  positionals: ['FILE'],
  help,
  run: async (given, { output }) => {
    const [file = ''] = given.positionals;
    const { settingsOfThisProcess } = await import('../records.ts');
    const { restore } = await import('../platform/database/index.ts');
    const { verifyAudit } = await import('../platform/audit/index.ts');
    const { database } = settingsOfThisProcess();
    if (database.kind === 'postgres') {
      throw new CannotBeDone(
        `DATABASE_URL is set. PostgreSQL restores with its own tool, into an empty database: pg_restore --dbname=NAME ${file} If the backup is encrypted, decrypt it first: age --decrypt --identity FILE.`,
      );
    }
    const identity = given.text('identity');
    await restore(file, database.directory, identity === undefined ? undefined : await openedWith(identity));
    await output.line(`Restored ${file} into ${database.directory}.`);
    return withRecords({ migrated: true }, async (records, settings) =>
      printAudit(await verifyAudit(records, { keys: await auditKeysOf(settings) }), output),
    );
  },
};
