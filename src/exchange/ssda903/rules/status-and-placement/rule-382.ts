import { shortBreaks } from '../../codes/legal-status.ts';
import type { ChildRule } from '../rule.ts';
import { isTemporary } from './temporary.ts';

export const rule382: ChildRule = {
  code: '382',
  message: 'A short break cannot be a temporary placement.',
  fields: ['LS', 'PLACE'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes.filter((episode) => isTemporary(episode) && episode.is('LS', ...shortBreaks)),
};
