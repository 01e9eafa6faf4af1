import { birthday } from '../../../../protocol/index.ts';
import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';

const isWrong = (row: Row, start: string): boolean => {
  const born = row.day('DOB');
  return born !== null && birthday(born, 17) <= start && (row.given('SDQ_SCORE') || row.given('SDQ_REASON'));
};

export const rule189: ChildRule = {
  code: '189',
  message: 'The child was seventeen or older when the year began: the questionnaire is not for them.',
  fields: ['SDQ_SCORE', 'SDQ_REASON', 'DOB'],
  tables: ['OC2'],
  check: (child, { start }) => child.rows('OC2').filter((row) => isWrong(row, start)),
};
