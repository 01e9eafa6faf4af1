import { birthday } from '../../../../protocol/index.ts';
import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';

const isWrong = (row: Row, end: string): boolean => {
  const born = row.day('DOB');
  return born !== null && birthday(born, 10) > end && row.given('CONVICTED');
};

/** Somebody who is ten on 31 March itself is old enough to be asked about. */
export const rule542: ChildRule = {
  code: '542',
  message: 'The child was under ten on 31 March: nothing may be said about convictions.',
  fields: ['CONVICTED', 'DOB'],
  tables: ['OC2'],
  check: (child, { end }) => child.rows('OC2').filter((row) => isWrong(row, end)),
};
