import { type Command, UsageRefused } from './command.ts';
import { done } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Closes someone's account and ends every sign-in at once, or opens it again. What they
wrote is kept. First say on the pages that they are leaving, so that someone takes over
their work.

  --email ADDRESS    what they sign in with
  --open             open it again

Example
  hearth user close --email ada@example.org

Output
  That the account is closed and every sign-in has ended, or that it is open again.

Exit codes
  0  closed, or open again
  1  nobody has this address
  2  the command was refused
`;

/** `hearth user close`. */
export const userClose: Command = {
  name: 'user close',
  usage: '--email ADDRESS [--open]',
  options: { email: { type: 'string' }, open: { type: 'boolean' } },
  positionals: [],
  help,
  run: async (given, terminal) => {
    const email = given.text('email');
    if (!email) throw new UsageRefused('--email is missing.');
    const opens = given.has('open');
    const { findPerson } = await import('./user/find-person.ts');
    const { closeByOperator } = await import('../platform/sign-in/index.ts');
    const { name } = await withRecords({ migrated: true }, async (records) => {
      const person = await findPerson(records, email);
      await closeByOperator(records, person.id, !opens, new Date());
      return person;
    });
    await terminal.output.line(
      opens
        ? `The account of ${name} is open again.`
        : `The account of ${name} is closed, and every sign-in has ended.`,
    );
    return done;
  },
};
