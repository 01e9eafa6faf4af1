import type { Command } from './command.ts';
import { done } from './exit-codes.ts';
import { whereInWords } from './records/with-records.ts';

const help = `
Brings the database up to this version: applies every migration that it does not have
yet, each completely or not at all. Running it again does nothing. "hearth start" does
the same if its login owns the tables.

With DATABASE_OWNER_URL it works as the owner, and lets the login of DATABASE_URL serve
without owning anything. A live service on PostgreSQL needs this once, and again for
each new version.

Example
  DATABASE_OWNER_URL=postgres://hearth_owner@db/hearth \\
  DATABASE_URL=postgres://hearth_serves@db/hearth hearth migrate

Output
  A line for each migration that was applied, where, and which login may serve.

Exit codes
  0  the database is up to this version
  1  it could not be opened or migrated
  2  the settings were refused
`;

/** `hearth migrate`. */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  options: {},
  positionals: [],
  help,
  run: async (_given, { output }) => {
    const { letServe, migrate } = await import('../platform/database/index.ts');
    const { asItsOwner, openRecords, settingsOfThisProcess } = await import('../records.ts');
    const settings = settingsOfThisProcess();
    const { database } = settings;
    const records = await openRecords({ database: asItsOwner(database) });
    try {
      const { applied } = await migrate(records);
      for (const file of applied) await output.line(`applied ${file}`);
      await output.line(
        `${applied.length === 0 ? 'Nothing to apply' : 'Up to this version'}: ${whereInWords(settings)}`,
      );
      if (database.kind === 'postgres' && database.ownerUrl !== undefined) {
        const login = decodeURIComponent(new URL(database.url).username);
        await letServe(records, login);
        await output.line(`${login} may serve.`);
      }
      return done;
    } finally {
      await records.close();
    }
  },
};
