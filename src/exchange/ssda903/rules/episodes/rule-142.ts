import type { ChildRule } from '../rule.ts';

export const rule142: ChildRule = {
  code: '142',
  message: 'This episode has no end or no reason for it, yet a later episode has begun.',
  fields: ['DEC', 'REC'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes
      .filter((episode) => episode.day('DECOM') !== null)
      .slice(0, -1)
      .filter((episode) => !episode.given('DEC') || !episode.given('REC')),
};
