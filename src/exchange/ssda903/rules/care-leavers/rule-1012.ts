import type { TableName } from '../../files/file-of-return.ts';
import type { ChildRule } from '../rule.ts';

const aboutCare: readonly TableName[] = ['PlacedAdoption', 'Missing', 'Reviews', 'AD1', 'PrevPerm', 'OC2'];

export const rule1012: ChildRule = {
  code: '1012',
  message: 'The child has no episode this year, so nothing is reported about their time in care.',
  fields: ['CHILD'],
  tables: ['Episodes'],
  check: (child) => (child.episodes.length > 0 ? [] : aboutCare.flatMap((table) => child.rows(table))),
};
