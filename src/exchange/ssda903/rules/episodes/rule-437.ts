import type { ChildRule } from '../rule.ts';

export const rule437: ChildRule = {
  code: '437',
  message: 'The episode ended because the child died or was found to be 18, yet another episode follows.',
  fields: ['REC'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes
      .filter((episode) => episode.day('DECOM') !== null)
      .slice(0, -1)
      .filter((episode) => episode.is('REC', 'E2', 'E15')),
};
