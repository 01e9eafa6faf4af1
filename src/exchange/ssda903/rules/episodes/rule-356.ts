import type { ChildRule } from '../rule.ts';

export const rule356: ChildRule = {
  code: '356',
  message: 'The episode ended before it began.',
  fields: ['DECOM', 'DEC'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes.filter((episode) => (episode.day('DEC') ?? '9999') < (episode.day('DECOM') ?? '')),
};
