import type { Command } from './command.ts';
import { done, failed } from './exit-codes.ts';
import { readWanted } from './import/wanted.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Imports a local authority's SSDA903 return: every file in DIR that ends in .csv or .xml,
whatever its name. Rows are kept as supplied. Children and episodes go into the
register; those already there are linked, and nothing in it is overwritten. Importing
the same return again changes nothing.

  --authority A          whose return it is: DfE code, GSS code or name
  --year Y               the year the collection ended: 2018 for 2017/18
  --dry-run              check and report, without changing the register
  --accept-repairs R,R   accept the repairs of these rules; without it none is
                         accepted. The rules: 1, 1A, 2, 3, 3A, 4, 5
  --json                 everything as one JSON object

Example
  hearth import 903 return-2018 --authority 202 --year 2018 --dry-run

Output
  How many rows each file had, how many each rule flagged and why, what is left out, and
  what the return does to the register. Children appear by number only. If a date of
  birth, sex or pupil number differs from what we have, nothing is imported until a
  person has decided, at /imports. If it is interrupted, run the same command again to
  continue.

Exit codes
  0  done
  1  it could not be done, or a person must decide conflicts first
  2  the command or the files were refused
`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** `hearth import 903 DIR`. */
export const import903: Command = {
  name: 'import 903',
  usage: 'DIR --authority A --year Y [--dry-run]',
  options: { authority: text, year: text, 'dry-run': flag, 'accept-repairs': text, json: flag },
  positionals: ['DIR'],
  help,
  run: async (given, { output, errors }) => {
    const wanted = readWanted(given);
    const { runImport } = await import('./import/run-import.ts');
    const { printSummary } = await import('./import/report.ts');
    const { summary, waits } = await withRecords({ migrated: true }, (records, settings) =>
      runImport(records, settings, wanted, errors),
    );
    if (given.has('json')) await output.json(summary);
    else await printSummary(summary, output);
    if (waits) {
      const { undecided } = summary.conflicts;
      const words = undecided === 1 ? '1 conflict has' : `${undecided} conflicts have`;
      await errors.line(
        `Nothing was put into the register: ${words} to be decided first, at /imports/${summary.id}.`,
      );
      return failed;
    }
    if (!given.has('json'))
      await output.line(wanted.dryRun ? 'Nothing was put into the register.' : 'It is in the register.');
    return done;
  },
};
