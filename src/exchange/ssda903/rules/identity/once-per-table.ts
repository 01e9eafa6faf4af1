import type { TableName } from '../../files/file-of-return.ts';
import type { ChildRule } from '../rule.ts';

/** A rule that a child comes once in a file. It gives all rows of a child who comes more often. */
export function oncePerTable(code: string, table: TableName): ChildRule {
  return {
    code,
    message: `The child is in ${table} more than once. One row for each child is expected there.`,
    fields: ['CHILD'],
    tables: [table],
    check: (child) => (child.rows(table).length > 1 ? child.rows(table) : []),
  };
}
