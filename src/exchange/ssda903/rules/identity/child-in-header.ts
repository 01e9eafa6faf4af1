import type { TableName } from '../../files/file-of-return.ts';
import type { ChildRule } from '../rule.ts';

/** A rule that the children of a file are in the Header. It gives every row of a child who is not. */
export function childInHeader(code: string, table: TableName): ChildRule {
  return {
    code,
    message: `There is no row in Header for this child of ${table}.`,
    fields: ['CHILD'],
    tables: ['Header', table],
    check: (child) => (child.header ? [] : child.rows(table)),
  };
}
