import type { Command } from './command.ts';
import { done } from './exit-codes.ts';
import { whereInWords } from './records/with-records.ts';

const help = `
Brings the database up to this version: applies every migration that it does not
have yet, each whole or not at all. Running it again does nothing. "hearth start"
does the same, so this is for those who migrate before they start.

Example
  DATABASE_URL=postgres://hearth@db/hearth hearth migrate

What comes out
  A line for each migration that was applied, and where.

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
    const { migrate } = await import('../platform/database/index.ts');
    const { openRecords, settingsOfThisProcess } = await import('../records.ts');
    const settings = settingsOfThisProcess();
    const records = await openRecords(settings);
    try {
      const { applied } = await migrate(records);
      for (const file of applied) await output.line(`applied ${file}`);
      await output.line(
        `${applied.length === 0 ? 'Nothing to apply' : 'Up to this version'}: ${whereInWords(settings)}`,
      );
      return done;
    } finally {
      await records.close();
    }
  },
};
