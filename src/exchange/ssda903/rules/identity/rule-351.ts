import { birthday } from '../../../../protocol/index.ts';
import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';

const wasOver25 = (header: Row, start: string): boolean => {
  const born = header.day('DOB');
  return born !== null && birthday(born, 25) < start;
};

export const rule351: ChildRule = {
  code: '351',
  message: 'By this date of birth the person was over 25 before the year began.',
  fields: ['DOB'],
  tables: ['Header'],
  check: (child, { start }) => child.rows('Header').filter((header) => wasOver25(header, start)),
};
