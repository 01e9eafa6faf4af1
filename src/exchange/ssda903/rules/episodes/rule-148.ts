import type { ChildRule } from '../rule.ts';

export const rule148: ChildRule = {
  code: '148',
  message: 'There is an end without a reason, or a reason without an end. Fill in both or neither.',
  fields: ['DEC', 'REC'],
  tables: ['Episodes'],
  check: (child) => child.episodes.filter((episode) => episode.given('DEC') !== episode.given('REC')),
};
