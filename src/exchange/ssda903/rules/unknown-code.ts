import type { ChildRows } from '../child/child-rows.ts';
import type { Collection } from '../child/collection.ts';
import type { Row } from '../child/row.ts';
import { codeAllowed } from '../codes/code-allowed.ts';
import { type CodedColumn, codeLists } from '../codes/lists.ts';
import type { TableName } from '../files/file-of-return.ts';

/** The check of a coded column: gives the rows whose code the year's list does not have. A blank is let pass. */
export function unknownCode(table: TableName, column: CodedColumn) {
  return (child: ChildRows, { rulesOfYear }: Collection): readonly Row[] =>
    child
      .rows(table)
      .filter((row) => row.given(column) && !codeAllowed(codeLists[column], row.text(column), rulesOfYear));
}

/** The same for a column that must be filled in: a blank is given too. */
export function unknownCodeOrBlank(table: TableName, column: CodedColumn) {
  return (child: ChildRows, { rulesOfYear }: Collection): readonly Row[] =>
    child.rows(table).filter((row) => !codeAllowed(codeLists[column], row.text(column), rulesOfYear));
}
