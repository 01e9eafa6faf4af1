import type { ChildRows } from '../../child/child-rows.ts';
import type { Row } from '../../child/row.ts';
import type { TableName } from '../../files/file-of-return.ts';

/**
 * The check of what was open when last year's return was made: this year's has to begin with it. Gives the first row of
 * this year if none carries it on, or the Header row where there is no row at all.
 */
export function notCarriedOn(table: TableName, start: string, end: string) {
  return (child: ChildRows): readonly Row[] => {
    const open = child.last(table).filter((row) => row.day(start) !== null && !row.given(end));
    const now = child.rows(table);
    const lost = open.filter((last) => !now.some((row) => row.day(start) === last.day(start)));
    const [place] = now.length > 0 ? now : child.rows('Header');
    return lost.length > 0 && place ? [place] : [];
  };
}
