import type { ChildRule } from '../rule.ts';

export const rule385: ChildRule = {
  code: '385',
  message: 'The episode ended after the end of the year.',
  fields: ['DEC'],
  tables: ['Episodes'],
  check: (child, { end }) => child.episodes.filter((episode) => (episode.day('DEC') ?? '') > end),
};
