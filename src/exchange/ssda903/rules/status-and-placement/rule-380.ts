import type { ChildRule } from '../rule.ts';
import { isTemporary } from './temporary.ts';

export const rule380: ChildRule = {
  code: '380',
  message: 'A temporary placement is with other carers, so it can only begin with P or B, never with S.',
  fields: ['RNE', 'PLACE'],
  tables: ['Episodes'],
  check: (child) => child.episodes.filter((episode) => isTemporary(episode) && !episode.is('RNE', 'P', 'B')),
};
