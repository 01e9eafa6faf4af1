import { shortBreaks } from '../../codes/legal-status.ts';
import type { ChildRule } from '../rule.ts';

export const rule398: ChildRule = {
  code: '398',
  message: 'For short breaks no distance is reported, so the postcodes should be blank.',
  fields: ['LS', 'HOME_POST', 'PL_POST'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes.filter(
      (episode) =>
        episode.is('LS', ...shortBreaks) && (episode.given('HOME_POST') || episode.given('PL_POST')),
    ),
};
