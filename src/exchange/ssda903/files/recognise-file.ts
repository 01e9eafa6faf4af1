import { Refusal } from '../../../protocol/refusal.ts';
import type { FileOfReturn } from './file-of-return.ts';
import { filesOfReturn } from './files-of-return.ts';

interface Likeness {
  readonly file: FileOfReturn;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Several times what any file of the return has. */
const mostColumns = 100;

/** Column names are compared in capitals and without the space around them. */
export function columnName(supplied: string): string {
  return supplied.trim().toUpperCase();
}

function likeness(file: FileOfReturn, given: readonly string[]): Likeness {
  return {
    file,
    missing: file.columns.filter((column) => !given.includes(column)),
    extra: given.filter((column) => !file.columns.includes(column)),
  };
}

const named = (columns: readonly string[]): string => columns.join(', ') || 'none';

function refusalFor(given: readonly string[]): Refusal {
  const [nearest] = filesOfReturn
    .map((file) => likeness(file, given))
    .sort((a, b) => a.missing.length + a.extra.length - (b.missing.length + b.extra.length));
  const shared = nearest ? nearest.file.columns.length - nearest.missing.length : 0;
  if (!nearest || shared === 0) {
    return new Refusal(
      'not-allowed',
      `These columns do not match any file of the return: ${named(given)}.`,
      'columns',
    );
  }
  const { file, missing, extra } = nearest;
  return new Refusal(
    'not-allowed',
    `These columns do not match any file of the return. The closest is ${file.table} (${file.about}). ` +
      `Missing: ${named(missing)}. Extra: ${named(extra)}.`,
    'columns',
  );
}

/**
 * Tells which file of the return this is by the set of its column names. The name of the file and the order of the
 * columns do not matter.
 * @param columns as they stand in the first line
 * @param year the return year, when the file has to belong to it; 2025 for 2024/25
 * @throws Refusal that names the nearest file and what is missing or extra, or the column that comes twice, or the year
 */
export function recogniseFile(columns: readonly string[], year?: number): FileOfReturn {
  if (columns.length > mostColumns) {
    const most = `The first line has more than ${mostColumns} columns, which is more than any file of the return.`;
    throw new Refusal('not-allowed', most, 'columns');
  }
  const given = columns.map(columnName);
  const twice = given.find((column, index) => given.indexOf(column) !== index);
  if (twice !== undefined) {
    throw new Refusal('not-allowed', `The column "${twice}" is there twice.`, 'columns');
  }
  const file = filesOfReturn.find((known) => {
    const { missing, extra } = likeness(known, given);
    return missing.length === 0 && extra.length === 0;
  });
  if (!file) throw refusalFor(given);
  if (year !== undefined && (file.first ?? year) > year) {
    throw new Refusal(
      'not-allowed',
      `This is the file ${file.table} (${file.about}), which has been part of returns since ${file.first}: ` +
        `the return of ${year} does not have this file.`,
      'columns',
    );
  }
  return file;
}
