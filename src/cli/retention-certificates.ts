import type { Command } from './command.ts';
import { done } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Prints the certificates of the records that were destroyed, one JSON object a line. Keep
them apart from the backups, and anew after each destruction: a backup that is older does
not know of them, and hearth retention again needs them.

Example
  hearth retention certificates > /mnt/elsewhere/certificates

What comes out
  One line for each record that was destroyed. It holds no name.

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
