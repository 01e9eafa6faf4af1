import { CannotBeDone, type Command } from './command.ts';
import { done } from './exit-codes.ts';

const help = `
Makes a key to seal the audit and adds it to the end of the file that HEARTH_AUDIT_KEYS
names, making the file if there is none. Earlier keys stay: they check what they sealed.
The service seals with the new key from its next start.

Example
  HEARTH_AUDIT_KEYS=/etc/hearth/audit.keys hearth audit key

Output
  The id of the key, which is in every batch sealed with it. Keep a copy of the file
  separate from the backups.

Exit codes
  0  made
  1  it could not be written
  2  the settings were refused
`;

/** `hearth audit key`. */
export const auditKey: Command = {
  name: 'audit key',
  usage: '',
  options: {},
  positionals: [],
  help,
  run: async (_given, { output }) => {
    const { settingsOfThisProcess } = await import('../records.ts');
    const { addAuditKey, readAuditKeys } = await import('../platform/audit/index.ts');
    const { keys } = settingsOfThisProcess().audit;
    if (keys === null) throw new CannotBeDone('Set HEARTH_AUDIT_KEYS to the file that should hold the key.');
    const before = await readAuditKeys(keys);
    const { id } = await addAuditKey(keys, new Date());
    await output.line(`Made the key ${id}, number ${before.length + 1} in ${keys}.`);
    return done;
  },
};
