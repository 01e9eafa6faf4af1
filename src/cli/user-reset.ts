import { type Command, UsageRefused } from './command.ts';
import { done } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Lets someone set a new password. It prints the path of a page that works once, for an
hour: give it to them and nobody else. They must set up their authenticator app again,
and if wrong tries had locked the account, this unlocks it. An administrator can do the
same on the pages, and the link then goes to the person's own address.

  --email ADDRESS    what they sign in with

Example
  hearth user reset --email ada@example.org

Output
  The path of the page, shown once.

Exit codes
  0  the path was made
  1  nobody has this address
  2  the command was refused
`;

/** `hearth user reset`. */
export const userReset: Command = {
  name: 'user reset',
  usage: '--email ADDRESS',
  options: { email: { type: 'string' } },
  positionals: [],
  help,
  run: async (given, terminal) => {
    const email = given.text('email');
    if (!email) throw new UsageRefused('--email is missing.');
    const { findPerson } = await import('./user/find-person.ts');
    const { resetByOperator } = await import('../platform/sign-in/index.ts');
    const { randomUUID } = await import('node:crypto');
    const { name, code } = await withRecords({ migrated: true }, async (records) => {
      const person = await findPerson(records, email);
      return { ...person, code: await resetByOperator(records, person.id, randomUUID(), new Date()) };
    });
    await terminal.output.line(`${name} sets a new password within an hour at:`);
    await terminal.output.line(`/account/reset/${code}`);
    return done;
  },
};
