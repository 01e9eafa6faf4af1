import { birthday } from '../../../../protocol/index.ts';
import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';
import { saysSomething } from './columns.ts';

const tooYoung = (leaver: Row, end: string): boolean => {
  const born = leaver.day('DOB');
  return born !== null && birthday(born, 17) > end && saysSomething(leaver);
};

/** Only the lower end is asked: those over 21 are reported too since 2023. */
export const rule391: ChildRule = {
  code: '391',
  message:
    'The young person had not turned seventeen by the end of the year, so this is not asked about them yet.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM', 'DOB'],
  tables: ['OC3'],
  check: (child, { end }) => child.rows('OC3').filter((leaver) => tooYoung(leaver, end)),
};
