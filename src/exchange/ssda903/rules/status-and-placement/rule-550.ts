import type { ChildRule } from '../rule.ts';

export const rule550: ChildRule = {
  code: '550',
  message: 'PR0 says that parents provide the placement, which goes only with P1.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes.filter((episode) => episode.is('PLACE_PROVIDER', 'PR0') && !episode.is('PLACE', 'P1')),
};
