import { shortBreaks } from '../../codes/legal-status.ts';
import type { ChildRule } from '../rule.ts';

export const rule384: ChildRule = {
  code: '384',
  message: 'A short break cannot be long-term fostering.',
  fields: ['LS', 'PLACE'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes.filter((episode) => episode.is('LS', ...shortBreaks) && episode.is('PLACE', 'U1', 'U4')),
};
