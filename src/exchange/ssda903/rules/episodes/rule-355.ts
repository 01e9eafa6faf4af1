import type { ChildRule } from '../rule.ts';

export const rule355: ChildRule = {
  code: '355',
  message: 'The episode began and ended on the same day: it would have lasted less than a day.',
  fields: ['DECOM', 'DEC'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes.filter((episode) => {
      const began = episode.day('DECOM');
      return began !== null && began === episode.day('DEC');
    }),
};
