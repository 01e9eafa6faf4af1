import { shortBreaks } from '../../codes/legal-status.ts';
import type { ChildRule } from '../rule.ts';

/** Asked only where the import could derive the location from the postcode. */
export const rule179: ChildRule = {
  code: '179',
  message: 'It could not be told whether the placement lies in the authority (IN) or outside (OUT).',
  fields: ['PL_LOCATION', 'PL_POST'],
  tables: ['Episodes'],
  check: (child) =>
    child.episodes.filter(
      (episode) =>
        episode.knows('PL_LOCATION') &&
        !episode.is('PL_LOCATION', 'IN', 'OUT') &&
        !episode.is('LS', ...shortBreaks),
    ),
};
