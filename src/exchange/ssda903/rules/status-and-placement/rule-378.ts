import type { ChildRule } from '../rule.ts';

export const rule378: ChildRule = {
  code: '378',
  message: 'A child who lives with a parent cannot be accommodated under section 20 at the same time.',
  fields: ['PLACE', 'LS'],
  tables: ['Episodes'],
  check: (child) => child.episodes.filter((episode) => episode.is('PLACE', 'P1') && episode.is('LS', 'V2')),
};
