import { CannotBeDone, type Command } from './command.ts';
import { done } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Prints the end of the sealed audit. Keep it where the people who run the database cannot
write, so that hearth audit verify --head can find anything that is cut off or rewritten
later.

Example
  hearth audit head >> /mnt/elsewhere/heads

Output
  One line: the number of the last batch, its hash, and how many events are sealed.

Exit codes
  0  printed
  1  nothing is sealed yet, or the records could not be opened
  2  the settings were refused
`;

/** `hearth audit head`. */
export const auditHeadCommand: Command = {
  name: 'audit head',
  usage: '',
  options: {},
  positionals: [],
  help,
  run: async (_given, { output }) => {
    const { auditHead, headLine } = await import('../platform/audit/index.ts');
    return withRecords({ migrated: false }, async (records) => {
      const head = await auditHead(records);
      if (!head) throw new CannotBeDone('No batch is sealed yet. The service seals every minute.');
      await output.line(headLine(head));
      return done;
    });
  },
};
