import type { Command } from './command.ts';
import { done } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Prints the certificates of the records that were destroyed, one JSON object a line.
Print them again after each destruction and keep them separate from the backups: older
backups do not include them, and hearth retention again needs them.

Example
  hearth retention certificates > /mnt/elsewhere/certificates

Output
  One line for each record that was destroyed, without a name.

Exit codes
  0  printed
  1  the records could not be opened
  2  the settings were refused
`;

/** `hearth retention certificates`. */
export const retentionCertificates: Command = {
  name: 'retention certificates',
  usage: '',
  options: {},
  positionals: [],
  help,
  run: (_given, { output }) =>
    withRecords({ migrated: true, asOwner: true }, async (records) => {
      const { certificateLines } = await import('./retention/destroy-again.ts');
      for (const line of await certificateLines(records)) await output.line(line);
      return done;
    }),
};
