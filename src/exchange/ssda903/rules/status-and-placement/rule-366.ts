import type { ChildRule } from '../rule.ts';

export const rule366: ChildRule = {
  code: '366',
  message: 'Each short break begins with S: the placement cannot change in the middle of one.',
  fields: ['LS', 'RNE'],
  tables: ['Episodes'],
  check: (child) => child.episodes.filter((episode) => episode.is('LS', 'V3') && !episode.is('RNE', 'S')),
};
