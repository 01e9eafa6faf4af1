import type { ChildRule } from '../rule.ts';

/** Sees this year's return and, if there is one, last year's. */
export const rule1000: ChildRule = {
  code: '1000',
  message: 'An episode says that the child died in care, so nothing is said about leaving it.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  tables: ['Episodes', 'OC3'],
  check: (child) =>
    [...child.episodes, ...child.lastEpisodes].some((episode) => episode.is('REC', 'E2'))
      ? child.rows('OC3')
      : [],
};
