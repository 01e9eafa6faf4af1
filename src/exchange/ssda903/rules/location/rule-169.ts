import { shortBreaks } from '../../codes/legal-status.ts';
import type { ChildRule } from '../rule.ts';

/** Asked only where the import could derive the authority from the postcode. */
export const rule169: ChildRule = {
  code: '169',
  message: 'It could not be told in which authority the placement lies. Look at its postcode.',
  fields: ['PL_LA', 'PL_POST'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes.filter(
      (episode) => episode.knows('PL_LA') && !episode.given('PL_LA') && !episode.is('LS', ...shortBreaks),
    ),
};
