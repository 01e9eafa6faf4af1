import type { ChildRows } from '../child/child-rows.ts';
import type { TableName } from '../files/file-of-return.ts';
import type { Condition } from './conditions/condition.ts';
import type { ChildRule } from './rule.ts';

type Common = Partial<Pick<ChildRule, 'tables' | 'lastYear' | 'from' | 'until'>>;

/** What a rule says besides its number and its message: which rows it flags, or how it finds them. */
type Details = Common &
  Pick<ChildRule, 'fields'> &
  ({ readonly where: Condition } | { readonly check: ChildRule['check'] });

const rowsOf = (child: ChildRows, table: TableName) =>
  table === 'Episodes' ? child.episodes : child.rows(table);

/**
 * Makes the rows of a family of rules: number, message, details.
 * @param table the file that the family is about: `where` is asked of each of its rows, and a rule that names no other
 *   files needs only this one
 * @param common what every rule of the family has, unless it says otherwise
 */
export function rulesAbout(table: TableName, common: Common = {}) {
  return (code: string, message: string, details: Details): ChildRule => {
    const about = { code, message, tables: [table], ...common };
    if ('check' in details) return { ...about, ...details };
    const { where, ...rest } = details;
    return {
      ...about,
      ...rest,
      check: (child, collection) => rowsOf(child, table).filter((row) => where(row, collection, child)),
    };
  };
}
