import { stat } from 'node:fs/promises';
import type { Settings } from '../platform/config/index.ts';
import { CannotBeDone, type Command } from './command.ts';
import { done, failed } from './exit-codes.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Says everything that is wrong, unsafe or missing with this service: its settings, its
files, its backups, and what its organisations still lack. Run it with the environment of
the service. With the embedded database, stop the service first.

  --json    what was found as one JSON object

Example
  hearth check service

Output
  What is wrong or unsafe, then what is missing, one line each.

Exit codes
  0  nothing is wrong
  1  something is wrong or unsafe, or the records could not be opened
  2  the settings were refused
`;

/** Those of our files that other accounts on this machine can read. */
async function readableByOthers({ database, audit, secretsKeyFile }: Settings): Promise<string[]> {
  const ours = [database.kind === 'embedded' ? database.directory : null, audit.keys, secretsKeyFile];
  const open = ours.map(async (file) => {
    if (file === null) return [];
    const found = await stat(file).catch(() => null);
    return found && (found.mode & 0o077) !== 0 ? [file] : [];
  });
  return (await Promise.all(open)).flat();
}

/** `hearth check service`. */
export const checkService: Command = {
  name: 'check service',
  usage: '[--json]',
  options: { json: { type: 'boolean' } },
  positionals: [],
  help,
  run: async (given, { output }) => {
    const { findingsOf, gapInWords, gapsOfAll, lastBackup } = await import('../administration/index.ts');
    const { sqlState } = await import('../platform/database/index.ts');
    const unknown = ['42P01', '42883'];
    return withRecords({ migrated: false }, async (records, settings) => {
      const facts = await records
        .asService(async (tx) => ({ lastBackup: await lastBackup(tx), gaps: await gapsOfAll(tx) }))
        .catch((error) => {
          if (!unknown.includes(sqlState(error) ?? '')) throw error;
          throw new CannotBeDone('The database is not up to this version. Run: hearth migrate');
        });
      const found = findingsOf(settings, {
        lastBackup: facts.lastBackup,
        readableByOthers: await readableByOthers(settings),
        gaps: facts.gaps
          .filter(({ gap }) => gap !== 'no-backup')
          .map((gap) => `${gap.organisation}: ${gapInWords(gap)}`),
        now: new Date(),
      });
      const code = found.wrong.length > 0 ? failed : done;
      if (given.has('json')) {
        await output.line(JSON.stringify(found));
        return code;
      }
      for (const [heading, lines] of [
        ['Wrong or unsafe', found.wrong],
        ['Missing', found.missing],
      ] as const) {
        await output.line(`${heading}:`);
        for (const line of lines.length > 0 ? lines : ['nothing']) await output.line(`  ${line}`);
      }
      return code;
    });
  },
};
