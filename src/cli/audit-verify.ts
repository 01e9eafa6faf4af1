import { type Arguments, CannotBeDone, type Command, UsageRefused } from './command.ts';
import { done, failed } from './exit-codes.ts';
import { auditKeysOf } from './records/audit-keys.ts';
import { printAudit } from './records/print-audit.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Checks the audit: computes every seal again from the events as they now stand. An
event that was changed, taken out or put in behind a seal shows, and so does a
batch that was swapped. Whoever only has the database cannot seal anew: the keys lie
in the file that HEARTH_AUDIT_KEYS names. What was cut off at the end shows by what
was written down elsewhere.

  --head FILE    lines of hearth audit head: each batch in it must still stand. When
                 not given, the file that HEARTH_AUDIT_HEADS names
  --at-least N   so many events must be sealed
  --json         what was found as one JSON object

Example
  hearth audit verify --head /mnt/elsewhere/heads

What comes out
  How many batches are sealed, how many events are in them, how many wait to be
  sealed (the service seals every minute), how many batches are from before there was
  a key, and each fault.

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
