import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';

const isWrong = (row: Row): boolean => {
  const score = row.text('SDQ_SCORE');
  return score !== null && !(/^\d{1,2}$/.test(score) && Number(score) <= 40);
};

export const rule180: ChildRule = {
  code: '180',
  message: 'The score of the questionnaire is no whole number from 0 to 40.',
  fields: ['SDQ_SCORE'],
  tables: ['OC2'],
  check: (child) => child.rows('OC2').filter(isWrong),
};
