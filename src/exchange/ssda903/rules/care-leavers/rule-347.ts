import { birthday } from '../../../../protocol/index.ts';
import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';

const isWrong = (leaver: Row, start: string): boolean => {
  const born = leaver.day('DOB');
  return born !== null && birthday(born, 18) > start && (leaver.text('ACCOM') ?? '').startsWith('T');
};

export const rule347: ChildRule = {
  code: '347',
  message: 'The young person was under eighteen when the year began, and foyers are for adults.',
  fields: ['ACCOM', 'DOB'],
  tables: ['OC3'],
  from: 2024,
  check: (child, { start }) => child.rows('OC3').filter((leaver) => isWrong(leaver, start)),
};
