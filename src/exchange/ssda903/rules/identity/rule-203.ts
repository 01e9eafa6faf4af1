import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';

const differ = (one: Row, other: Row): boolean =>
  one.day('DOB') !== other.day('DOB') || (one.day('DOB') === null && one.text('DOB') !== other.text('DOB'));

export const rule203: ChildRule = {
  code: '203',
  message: "Date of birth is not the one that last year's return has for this child.",
  fields: ['DOB'],
  tables: ['Header'],
  lastYear: ['Header'],
  check: (child) =>
    child.rows('Header').filter((header) => child.last('Header').some((last) => differ(header, last))),
};
