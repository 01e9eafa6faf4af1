import { lookedAfterTwelveMonths } from '../../child/twelve-months.ts';
import type { ChildRule } from '../rule.ts';
import { allGiven, forEverybody } from './columns.ts';

/** Where there is no row in OC2 to point at, the last episode is given. */
export const rule191: ChildRule = {
  code: '191',
  message:
    'The child was looked after for the twelve months to 31 March, so immunisations, teeth, health assessment and ' +
    'substance misuse must be filled in.',
  fields: forEverybody,
  tables: ['Episodes', 'OC2'],
  check: (child, collection) => {
    if (!lookedAfterTwelveMonths(child, collection)) return [];
    const rows = child.rows('OC2');
    return rows.length === 0 ? child.episodes.slice(-1) : rows.filter((row) => !allGiven(row, forEverybody));
  },
};
