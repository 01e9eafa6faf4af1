import type { Command } from './command.ts';
import { done, failed } from './exit-codes.ts';
import type { Summary } from './import/report.ts';
import { readWanted } from './import/wanted.ts';
import { asker } from './init/ask.ts';
import { withRecords } from './records/with-records.ts';

const help = `
Imports a local authority's SSDA903 return: every file in DIR that ends in .csv or .xml,
whatever its name. Rows are kept as supplied. Children and episodes go into the
register; those already there are linked, and nothing in it is overwritten. Importing
the same return again changes nothing.

  --authority A          whose return it is: DfE code, GSS code or name
  --year Y               the year the collection ended: 2018 for 2017/18
  --dry-run              check and report, without changing the register
  --yes                  put it in without asking; at a keyboard you are asked otherwise,
                         and a program that does not say --yes puts nothing in
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
  continue. What went in can be taken back: hearth import take-back.

Exit codes
  0  done
  1  it could not be done, no child is in it, nobody agreed, or a person must decide
     conflicts first
  2  the command or the files were refused
`;

const whyNot = {
  waits: ({ id, conflicts: { undecided } }: Summary) =>
    `${undecided === 1 ? '1 conflict has' : `${undecided} conflicts have`} to be decided first, at /imports/${id}.`,
  looked: () => 'you did not agree to it. To put it in, run the same command with --yes.',
  nobody: () => 'there is no child in this return that could go in.',
};

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** `hearth import 903 DIR`. */
export const import903: Command = {
  name: 'import 903',
  usage: 'DIR --authority A --year Y [--dry-run]',
  options: { authority: text, year: text, 'dry-run': flag, yes: flag, 'accept-repairs': text, json: flag },
  positionals: ['DIR'],
  help,
  run: async (given, terminal) => {
    const { output, errors, input } = terminal;
    const wanted = readWanted(given);
    const { runImport } = await import('./import/run-import.ts');
    const { printSummary } = await import('./import/report.ts');
    const agrees = async (summary: Parameters<typeof printSummary>[0]): Promise<boolean> => {
      if (wanted.yes) return true;
      if (!input.isTTY) return false;
      await printSummary(summary, errors);
      const ask = asker(terminal);
      return ask({
        what: 'Put it into the register, yes or no',
        allowed: 'Write yes or no.',
        read: (text) => (/^(?:yes|no)$/i.test(text) ? text.toLowerCase() === 'yes' : undefined),
      });
    };
    const { summary, came } = await withRecords({ migrated: true }, (records, settings) =>
      runImport(records, settings, wanted, errors, agrees),
    );
    if (given.has('json')) await output.json(summary);
    else await printSummary(summary, output);
    if (came === 'in' || wanted.dryRun) {
      if (!given.has('json'))
        await output.line(came === 'in' ? 'It is in the register.' : 'Nothing was put into the register.');
      return done;
    }
    await errors.line(`Nothing was put into the register: ${whyNot[came](summary)}`);
    return failed;
  },
};
