import type { FilesChecked, FoundInFile } from '../../exchange/ssda903/check-files/check-files.ts';
import { number, part } from '../import/report.ts';
import type { Output } from '../output.ts';

/** One line for each code, in the order of the codes. */
function byCode(found: readonly FoundInFile[], line: (one: FoundInFile, rows: number) => string): string[] {
  const codes = new Map<string, { one: FoundInFile; rows: number }>();
  for (const one of found) codes.set(one.code, { one, rows: (codes.get(one.code)?.rows ?? 0) + 1 });
  return [...codes.values()]
    .sort((a, b) => a.one.code.localeCompare(b.one.code, 'en', { numeric: true }))
    .map(({ one, rows }) => line(one, rows));
}

/** Prints what checking a return came to, for people. */
export async function printChecked(checked: FilesChecked, year: number, output: Output): Promise<void> {
  const { rows, children, rulesAsked, rulesNotAsked, found } = checked;
  const not = ` (the return of ${year} does not have this file: not checked)`;
  await part(
    output,
    'Rows read',
    rows.map(({ file, rows: count, isInYear }) => `${number(count)}  ${file}${isInYear ? '' : not}`),
    'None.',
  );
  await part(
    output,
    'Flagged by the rules of the year',
    byCode(
      found.filter(({ isRule }) => isRule),
      ({ code, message }, count) => `${number(count)}  ${code.padEnd(6)} ${message}`,
    ),
    'Nothing.',
  );
  await part(
    output,
    'Could not be read: an import would leave it out',
    byCode(
      found.filter(({ isRule }) => !isRule),
      ({ message }, count) => `${number(count)}  ${message}`,
    ),
    'Nothing.',
  );
  await output.line(
    `${children.toLocaleString('en-GB')} children, ${rulesAsked} rules. ` +
      `${rulesNotAsked} more rules were not asked: they need a file that was not supplied.`,
  );
}
