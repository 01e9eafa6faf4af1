import { birthday } from '../../../../protocol/index.ts';
import type { Row } from '../../child/row.ts';
import { lookedAfterTwelveMonths } from '../../child/twelve-months.ts';
import type { ChildRule } from '../rule.ts';

const isLacking = (row: Row, end: string): boolean => {
  const born = row.day('DOB');
  return born !== null && birthday(born, 10) <= end && !row.given('CONVICTED');
};

/** These children are the denominator of the offending indicator: a blank would take them out of it. */
export const rule543: ChildRule = {
  code: '543',
  message:
    'The child was ten or older and looked after for twelve months: say whether they were convicted (0 or 1).',
  fields: ['CONVICTED', 'DOB'],
  tables: ['Episodes', 'OC2'],
  check: (child, collection) => {
    const lacking = child.rows('OC2').filter((row) => isLacking(row, collection.end));
    return lacking.length > 0 && lookedAfterTwelveMonths(child, collection) ? lacking : [];
  },
};
