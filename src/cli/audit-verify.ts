import { type Arguments, CannotBeDone, type Command, UsageRefused } from './command.ts';
import { done, failed } from './exit-codes.ts';
import { auditKeysOf } from './records/audit-keys.ts';
import { printAudit } from './records/print-audit.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Checks the audit by computing every seal again from the events as they are now. This
shows any event that was changed, removed or added behind a seal, and any batch that was
swapped. Someone who has only the database cannot make new seals: the keys are in the
file that HEARTH_AUDIT_KEYS names. Comparing it with lines that were kept elsewhere
shows whether the end was cut off.

  --head FILE    lines from hearth audit head: each batch in it must still be there. If
                 not given, the file that HEARTH_AUDIT_HEADS names
  --at-least N   at least this many events must be sealed
  --json         what was found as one JSON object

Example
  hearth audit verify --head /mnt/elsewhere/heads

Output
  How many batches are sealed, how many events are in them, how many are waiting to be
  sealed (the service seals every minute), how many batches are from before there was a
  key, and each fault.

Exit codes
  0  every seal holds
  1  there are faults, or the records could not be opened
  2  the settings were refused
`;

function atLeastOf(given: Arguments): number | undefined {
  const text = given.text('at-least');
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageRefused('--at-least takes a whole number, such as --at-least 1200.');
}

/** `hearth audit verify`. */
export const auditVerify: Command = {
  name: 'audit verify',
  usage: '[--head FILE] [--at-least N] [--json]',
  options: { head: { type: 'string' }, 'at-least': { type: 'string' }, json: { type: 'boolean' } },
  positionals: [],
  help,
  run: async (given, { output }) => {
    const { readHeads, verifyAudit } = await import('../platform/audit/index.ts');
    const { sqlState } = await import('../platform/database/index.ts');
    const noSuchTable = '42P01';
    const atLeast = atLeastOf(given);
    return withRecords({ migrated: false }, async (records, settings) => {
      const file = given.text('head') ?? settings.audit.heads;
      const heads = file === null ? [] : await readHeads(file);
      const keys = await auditKeysOf(settings);
      const check = await verifyAudit(records, { keys, heads, atLeast }).catch((error) => {
        if (sqlState(error) !== noSuchTable) throw error;
        throw new CannotBeDone('The database has no audit yet. Run: hearth migrate');
      });
      if (!given.has('json')) return printAudit(check, output);
      await output.json(check);
      return check.faults.length > 0 ? failed : done;
    });
  },
};
