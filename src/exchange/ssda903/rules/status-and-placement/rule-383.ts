import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';
import { isTemporary } from './temporary.ts';

const isReturn = (episode: Row, home: Row, year: number): boolean =>
  episode.is('RNE', 'P') &&
  episode.text('PLACE') === home.text('PLACE') &&
  (year < 2026 || episode.text('PL_POST') === home.text('PL_POST'));

/** Since 2025/26 the postcode must be the same as well as the kind of placement. */
export const rule383: ChildRule = {
  code: '383',
  message:
    'After a temporary placement the child returns to the placement before it. This episode is another one.',
  fields: ['PLACE', 'PL_POST', 'RNE'],
  tables: ['Episodes'],
  check: ({ episodes }, { rulesOfYear }) =>
    episodes.filter((episode, index) => {
      const away = episodes[index - 1];
      const home = episodes[index - 2];
      return away && home && isTemporary(away) && !isReturn(episode, home, rulesOfYear);
    }),
};
