import type { Row } from '../../child/row.ts';
import { shortBreaks } from '../../codes/legal-status.ts';
import { placementsInGroup } from '../../codes/placement-type.ts';
import type { ChildRule } from '../rule.ts';

// Foster carers and adopters of the authority may live anywhere.
const withFamilies = [...placementsInGroup('foster'), ...placementsInGroup('adoption')];

const isAsked = (episode: Row): boolean =>
  episode.is('PLACE_PROVIDER', 'PR1') &&
  episode.given('LS') &&
  !episode.is('LS', ...shortBreaks) &&
  episode.given('PLACE') &&
  !episode.is('PLACE', ...withFamilies) &&
  episode.given('PL_LA');

/** Silent where the authority of the placement is not known. */
export const rule1015: ChildRule = {
  code: '1015',
  message: 'The authority is said to run the placement itself, but it lies in the area of another.',
  fields: ['PLACE_PROVIDER', 'PL_LA'],
  tables: ['Episodes'],
  check: (child, { authority }) =>
    authority === null
      ? []
      : child.episodes.filter((episode) => isAsked(episode) && episode.text('PL_LA') !== authority),
};
