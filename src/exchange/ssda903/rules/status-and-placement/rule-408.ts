import type { ChildRule } from '../rule.ts';

export const rule408: ChildRule = {
  code: '408',
  message: 'The placement is for adoption under a placement order, but the legal status is not E1.',
  fields: ['PLACE', 'LS'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes.filter((episode) => episode.is('PLACE', 'A5', 'A6') && !episode.is('LS', 'E1')),
};
