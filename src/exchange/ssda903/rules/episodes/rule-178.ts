import type { Row } from '../../child/row.ts';
import { codeAllowed } from '../../codes/code-allowed.ts';
import { placementProvider } from '../../codes/placement-provider.ts';
import { placementsInGroup, scheduledPlacements } from '../../codes/placement-type.ts';
import type { ChildRule } from '../rule.ts';

const withoutProvider = [...placementsInGroup('temporary'), ...scheduledPlacements];

const isWrong = (episode: Row, year: number): boolean => {
  const provider = episode.text('PLACE_PROVIDER');
  if (episode.is('PLACE', ...withoutProvider)) return provider !== null;
  return episode.given('PLACE') && !codeAllowed(placementProvider, provider, year);
};

export const rule178: ChildRule = {
  code: '178',
  message:
    'The provider is not one of PR0 to PR5, or is given for a temporary or scheduled placement that has none.',
  fields: ['PLACE_PROVIDER'],
  tables: ['Episodes'],
  check: (child, { rulesOfYear }) => child.episodes.filter((episode) => isWrong(episode, rulesOfYear)),
};
