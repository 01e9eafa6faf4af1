import type { ChildRule } from '../rule.ts';

export const rule1002: ChildRule = {
  code: '1002',
  message: 'Neither this return nor the one before has an episode of care. Earlier years are not seen here.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  tables: ['Episodes', 'OC3'],
  lastYear: ['Episodes'],
  check: (child) => (child.episodes.length + child.lastEpisodes.length > 0 ? [] : child.rows('OC3')),
};
