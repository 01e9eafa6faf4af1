import { Refusal } from '../../../../protocol/index.ts';
import type { TableName } from '../../files/file-of-return.ts';

/**
 * Refuses two files that would hold the rows of the same table: it could not be told which row is which.
 * @param taken which file has which table so far; this one is added
 * @param table null for the XML form, which holds all of them
 */
export function takeTable(taken: Map<string, string>, name: string, table: TableName | null): void {
  const other = taken.get(table ?? 'XML') ?? taken.get('XML') ?? (table ? undefined : [...taken.values()][0]);
  if (other !== undefined) {
    const what = table
      ? `are both ${table}`
      : 'cannot be imported together: the XML file holds the whole return';
    throw new Refusal('not-allowed', `"${other}" and "${name}" ${what}. Send one of them.`, 'file');
  }
  taken.set(table ?? 'XML', name);
}

/** What is said of a return without children. */
export const withoutHeader = (): Refusal =>
  new Refusal(
    'missing',
    'The file Header (the children) is not there or has no rows. Without it, no child has a date of birth.',
    'files',
  );
