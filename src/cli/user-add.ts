import type { Command } from './command.ts';
import { done } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';
import { askedPassword, generatedPassword } from './user/password.ts';
import { organisationKinds, roles, settingKinds } from './user/roles.ts';
import { readWanted } from './user/wanted.ts';

/** The roles, so many a line that a narrow window shows them. */
const rolesInLines = roles.map((role) => `                     ${role}`).join('\n');

const help = `
Opens an account, and the organisation and setting it belongs to if they do not exist
yet. This is how you begin your own service: open the first accounts, then start it with
HEARTH_MODE=live. A database with your own accounts is never served as a demo.

  --name NAME        who they are
  --email ADDRESS    what they sign in with
  --role ROLE        one of
${rolesInLines}
  --setting NAME, --organisation NAME
                     where they work: by name, or by id if two share a name
  --new-organisation NAME --kind KIND
                     made along with the account; its kind is one of
                     ${organisationKinds.slice(0, 4).join(', ')},
                     ${organisationKinds.slice(4, 8).join(', ')},
                     ${organisationKinds.slice(8).join(', ')}
  --new-setting NAME --setting-kind KIND
                     made along with the account; its kind is one of
                     ${settingKinds.join(', ')}
  --ask-password     choose the password: typed at the keyboard without being shown, or
                     else the first line of standard input

Example
  hearth user add --name "Ada Bell" --email ada@example.org --role registered-manager \\
    --new-organisation "Elm Care" --kind provider \\
    --new-setting "Elm House" --setting-kind childrens-home

Output
  Whose account was opened, and where. Without --ask-password it makes a password and
  prints it once; they must change it when they first sign in, within a week.

Exit codes
  0  opened
  1  there is no such place, or it could not be opened
  2  the command, the address or the password was refused
`;

const text = { type: 'string' } as const;

/** `hearth user add`. */
export const userAdd: Command = {
  name: 'user add',
  usage: '--name NAME --email ADDRESS --role ROLE (--setting NAME | …)',
  options: {
    name: text,
    email: text,
    role: text,
    organisation: text,
    'new-organisation': text,
    kind: text,
    setting: text,
    'new-setting': text,
    'setting-kind': text,
    'ask-password': { type: 'boolean' },
  },
  positionals: [],
  help,
  run: async (given, terminal) => {
    const wanted = readWanted(given);
    const isAsked = given.has('ask-password');
    const password = isAsked ? await askedPassword(terminal) : generatedPassword();
    const { openPerson } = await import('./user/open-person.ts');
    const { randomUUID } = await import('node:crypto');
    const { id, place } = await withRecords({ migrated: true }, (records) =>
      openPerson(records, wanted, { text: password, mustChange: !isAsked }, new Date(), randomUUID),
    );
    const { output } = terminal;
    const where = place.setting
      ? `${place.setting.name}, ${place.organisation.name}`
      : place.organisation.name;
    await output.line(`Opened an account for ${wanted.name} (${wanted.email}): ${wanted.role} at ${where}.`);
    await output.line(`Id: ${id}`);
    if (!isAsked) await output.line(`Password, shown this once: ${password}`);
    return done;
  },
};
