import type { Row } from '../../child/row.ts';
import type { TableName } from '../../files/file-of-return.ts';
import type { ChildRule } from '../rule.ts';

const differs = (row: Row, header: Row, column: string): boolean => {
  if (!row.given(column) || !header.given(column)) return false;
  const [one, other] = [row.day(column), header.day(column)];
  return one !== null && other !== null ? one !== other : row.text(column) !== header.text(column);
};

/** A rule that a file repeats a value of the Header unchanged. It is silent where either was left blank. */
export function sameAsHeader(code: string, table: TableName, column: 'DOB' | 'SEX'): ChildRule {
  const what = column === 'DOB' ? 'date of birth' : 'sex';
  return {
    code,
    message: `The ${what} here is not the one that Header has for this child.`,
    fields: [column],
    tables: ['Header', table],
    check: (child) => {
      const headers = child.rows('Header');
      return child.rows(table).filter((row) => headers.some((header) => differs(row, header, column)));
    },
  };
}
