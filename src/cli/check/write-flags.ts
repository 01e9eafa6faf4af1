import { createReadStream } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { FoundInFile } from '../../exchange/ssda903/check-files/check-files.ts';
import { csvLine } from '../../platform/csv/index.ts';
import { UsageRefused } from '../command.ts';
import type { Output } from '../output.ts';

const head = csvLine(['code', 'file', 'row', 'child', 'what is wrong', 'columns']);

/** Whether a file begins as one that we wrote. Null where there is none. */
async function isOurs(file: string): Promise<boolean | null> {
  const stream = createReadStream(file, { encoding: 'utf8', end: head.length - 1 });
  try {
    let begin = '';
    for await (const piece of stream) begin += piece;
    return begin === head;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Where the flags are to be written.
 * @throws UsageRefused for a file that something else wrote, and for one among the files of the return
 */
export async function flagsFile(file: string, directory: string): Promise<string> {
  if (file === '-') return file;
  if (dirname(resolve(file)) === resolve(directory))
    throw new UsageRefused(
      `--flags: write the file somewhere other than ${directory}, or it is taken for a file of the return.`,
    );
  if ((await isOurs(file)) === false)
    throw new UsageRefused(`--flags: ${file} already exists and is not a list of flags. Give another name.`);
  return file;
}

/** Writes everything that was found as CSV. */
export async function writeFlags(found: readonly FoundInFile[], file: string, output: Output): Promise<void> {
  const lines = found.map(({ code, file: table, row, child, message, fields }) =>
    csvLine([code, table, String(row + 1), child, message, fields.join(' ')]),
  );
  const text = head + lines.join('');
  if (file === '-') return output.write(text);
  await writeFile(file, text, { mode: 0o600 });
  await chmod(file, 0o600);
}
