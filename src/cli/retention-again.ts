import { readFile } from 'node:fs/promises';
import type { Command } from './command.ts';
import { done } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
After an older backup has been restored, destroys again the records that had been
destroyed. FILE is the latest output of hearth retention certificates that was kept. It
never destroys a record before its time. Stop the service first, and start it only after
this.

Example
  hearth retention again /mnt/elsewhere/certificates

Output
  How many certificates there were, and how many of their records had come back.

Exit codes
  0  none of those records exists any more
  1  a line was refused, or the records could not be opened
  2  the settings were refused
`;

/** `hearth retention again FILE`. */
export const retentionAgain: Command = {
  name: 'retention again',
  usage: 'FILE',
  options: {},
  positionals: ['FILE'],
  help,
  run: async (given, { output }) => {
    const text = await readFile(given.positionals[0] ?? '', 'utf8');
    return withRecords({ migrated: true, asOwner: true }, async (records) => {
      const { destroyAgain } = await import('./retention/destroy-again.ts');
      const { certificates, again } = await destroyAgain(records, text);
      await output.line(
        `${certificates} certificates. ${again} of their records had come back, and have been destroyed again.`,
      );
      return done;
    });
  },
};
