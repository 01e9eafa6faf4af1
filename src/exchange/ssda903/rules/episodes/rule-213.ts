import { placementsInGroup } from '../../codes/placement-type.ts';
import type { ChildRule } from '../rule.ts';

const asked = [...placementsInGroup('temporary'), 'Z11', 'Z12', 'Z13', 'Z14'];

/** Z1, which these codes came of, is asked by rule 178 alone. */
export const rule213: ChildRule = {
  code: '213',
  message: 'A provider is given for a temporary or scheduled placement. Leave it blank there.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes.filter((episode) => episode.is('PLACE', ...asked) && episode.given('PLACE_PROVIDER')),
};
