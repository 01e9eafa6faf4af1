import { codeAllowed } from '../../codes/code-allowed.ts';
import { type CodedColumn, codeLists } from '../../codes/lists.ts';
import type { Condition } from './condition.ts';

/** The code is not in the list of the year, or is blank. */
export function unknownCodeOrBlank(column: CodedColumn): Condition {
  return (row, { rulesOfYear }) => !codeAllowed(codeLists[column], row.text(column), rulesOfYear);
}

/** The code is not in the list of the year. A blank passes. */
export function unknownCode(column: CodedColumn): Condition {
  const isWrong = unknownCodeOrBlank(column);
  return (row, collection, child) => row.given(column) && isWrong(row, collection, child);
}
