import { birthday } from '../../../../protocol/index.ts';
import type { ChildRows } from '../../child/child-rows.ts';
import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';
import { saysSomething } from './columns.ts';

const inCareOn = (child: ChildRows, day: string): boolean =>
  child.episodes.some(
    (episode) => (episode.day('DECOM') ?? '9999') <= day && day < (episode.day('DEC') ?? '9999'),
  );

const wasInCare = (child: ChildRows, leaver: Row, start: string, end: string): boolean => {
  const born = leaver.day('DOB');
  if (born === null) return false;
  return [17, 18]
    .map((age) => birthday(born, age))
    .some((day) => start <= day && day <= end && inCareOn(child, day));
};

export const rule1007: ChildRule = {
  code: '1007',
  message:
    'The young person was still in care on their seventeenth or eighteenth birthday: this is not asked yet.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  tables: ['Episodes', 'OC3'],
  check: (child, { start, end }) =>
    child.rows('OC3').filter((leaver) => saysSomething(leaver) && wasInCare(child, leaver, start, end)),
};
