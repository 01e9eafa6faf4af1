import { birthday } from '../../../../protocol/index.ts';
import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';

const isWrong = (row: Row, end: string): boolean => {
  const born = row.day('DOB');
  return born !== null && birthday(born, 4) > end && (row.given('SDQ_SCORE') || row.given('SDQ_REASON'));
};

export const rule188: ChildRule = {
  code: '188',
  message: 'The child was under four at the end of the year: the questionnaire is not for them.',
  fields: ['SDQ_SCORE', 'SDQ_REASON', 'DOB'],
  tables: ['OC2'],
  check: (child, { end }) => child.rows('OC2').filter((row) => isWrong(row, end)),
};
