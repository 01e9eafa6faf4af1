import { stillLookedAfter } from '../../codes/reason-episode-ceased.ts';
import type { ChildRule } from '../rule.ts';
import { isTemporary } from './temporary.ts';

export const rule381: ChildRule = {
  code: '381',
  message: 'The child left care from a temporary placement. Before leaving they return to their usual one.',
  fields: ['REC', 'PLACE'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes.filter(
      (episode) => isTemporary(episode) && episode.given('REC') && !episode.is('REC', stillLookedAfter),
    ),
};
