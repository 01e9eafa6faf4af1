import { CannotBeDone, type Command } from './command.ts';
import { done, failed } from './exit-codes.ts';
import { printAudit } from './records/print-audit.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Checks the audit: computes every seal again from the events as they now stand. An
event that was changed, taken out or put in behind a seal shows, and so does a
batch that was swapped.

  --json   what was found as one JSON object

Example
  hearth audit verify

What comes out
  How many batches are sealed, how many events are in them, how many wait to be
  sealed (the service seals every minute), and each fault.

Exit codes
  0  every seal holds
  1  there are faults, or the records could not be opened
  2  the settings were refused
`;

/** `hearth audit verify`. */
export const auditVerify: Command = {
  name: 'audit verify',
  usage: '[--json]',
  options: { json: { type: 'boolean' } },
  positionals: [],
  help,
  run: async (given, { output }) => {
    const { verifyAudit } = await import('../platform/audit/index.ts');
    const { sqlState } = await import('../platform/database/index.ts');
    const noSuchTable = '42P01';
    return withRecords({ migrated: false }, async (records) => {
      const check = await verifyAudit(records).catch((error) => {
        if (sqlState(error) !== noSuchTable) throw error;
        throw new CannotBeDone('The database has no audit yet. Run: hearth migrate');
      });
      if (!given.has('json')) return printAudit(check, output);
      await output.json(check);
      return check.faults.length > 0 ? failed : done;
    });
  },
};
