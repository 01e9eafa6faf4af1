import { join } from 'node:path';
import { printChecked } from './check/print-checked.ts';
import { flagsFile, writeFlags } from './check/write-flags.ts';
import { type Command, UsageRefused } from './command.ts';
import { done, failed } from './exit-codes.ts';
import { filesInDirectory } from './import/files-in-directory.ts';
import { yearOf } from './import/wanted.ts';

const help = `
Checks a local authority's SSDA903 return by the national rules: every file in DIR that
ends in .csv or .xml, whatever its name. It needs no database, no settings and no
account, keeps nothing, and sends nothing anywhere. The rules are those that hearth
import 903 asks.

  --year Y          the year the collection ended: 2026 for 2025/26
  --last-year DIR   the return of the year before, for the rules that compare the two
  --flags FILE|-    write every flag as CSV, to a file that only you can read or, for -,
                    to standard output. It replaces a file only if it wrote it itself.

Rules about distance, and about inside or outside the authority, need a directory of
postcodes; rules about Ofsted's numbers need Ofsted's list. Those are not asked here.

Example
  hearth check 903 examples/return-2026 --year 2026 --flags flags.csv

Output
  How many rows each file had, how many each rule flagged and why, and what could not be
  read. No child appears in it. In the CSV they appear by number only: code (of the rule,
  or why a row could not be read), file, row (from 1, without the line of columns), child,
  what is wrong, and the columns to look at.

Exit codes
  0  nothing is flagged
  1  something is flagged or could not be read
  2  the command or the files were refused
`;

const text = { type: 'string' } as const;

async function filesIn(directory: string) {
  const names = await filesInDirectory(directory);
  return names.map((name) => ({ name, path: join(directory, name) }));
}

async function check(directory: string, year: number, lastYear: string | undefined) {
  const { checkFiles } = await import('../exchange/ssda903/check-files/check-files.ts');
  const { FileRefused } = await import('../exchange/ssda903/import/read/file-refused.ts');
  const before = lastYear === undefined ? null : await filesIn(lastYear);
  try {
    return await checkFiles(await filesIn(directory), year, before);
  } catch (error) {
    throw error instanceof FileRefused ? new UsageRefused(`${error.file}: ${error.message}`) : error;
  }
}

/** `hearth check 903 DIR`. */
export const check903: Command = {
  name: 'check 903',
  usage: 'DIR --year Y [--last-year DIR] [--flags FILE|-]',
  options: { year: text, 'last-year': text, flags: text },
  positionals: ['DIR'],
  help,
  run: async (given, { output, errors }) => {
    const [directory = ''] = given.positionals;
    const year = yearOf(given.text('year'));
    if (year === null) throw new UsageRefused('Say which year the return is for: --year 2026 for 2025/26.');
    const lastYear = given.text('last-year');
    const flags = given.text('flags');
    const toFile = flags === undefined ? null : await flagsFile(flags, directory);
    const checked = await check(directory, year, lastYear);
    if (toFile !== null) await writeFlags(checked.found, toFile, output);
    // Standard output is the CSV's alone where it is asked for there.
    await printChecked(checked, year, toFile === '-' ? errors : output);
    return checked.found.length > 0 ? failed : done;
  },
};
