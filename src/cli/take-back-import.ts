import { type Command, UsageRefused } from './command.ts';
import { done, failed } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Takes a yearly return out of the register again: the children, episodes, numbers and
addresses that came with it go, and what it changed is as it was before. Either all of
it or nothing. Only the latest return that is in the register can be taken back, and
only until somebody has worked on a child that it brought.

Example
  hearth import take-back 0f8fad5b-d9cb-469f-a165-70867728950e

Output
  That it is taken back; or, by number, which children somebody has worked on, and what
  was done.

Exit codes
  0  taken back
  1  it cannot be taken back
  2  the command was refused
`;

/** `hearth import take-back IMPORT`. */
export const takeBackImport: Command = {
  name: 'import take-back',
  usage: 'IMPORT',
  options: {},
  positionals: ['IMPORT'],
  help,
  run: async (given, { output, errors }) => {
    const [id = ''] = given.positionals;
    if (!/^[0-9a-f-]{36}$/i.test(id))
      throw new UsageRefused('Say which import: its id is at the end of its address, /imports/…');
    const { takeBack } = await import('./import/take-back.ts');
    const { came, found } = await withRecords({ migrated: true, asOwner: true }, (records) =>
      takeBack(records, id, new Date()),
    );
    if (came === 'undone') {
      await output.line('The return is taken back.');
      return done;
    }
    for (const { number, what } of found) await errors.line(`Child ${number}: ${what}`);
    await errors.line(
      came === 'worked-on'
        ? 'It is not taken back: somebody has worked on it since.'
        : 'It is not taken back: only the latest return that is in the register can be.',
    );
    return failed;
  },
};
