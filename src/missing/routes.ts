import type { Route } from '../platform/web/index.ts';
import { missingApiRoutes } from './api/routes.ts';
import { decideRoutes } from './episodes/decide/routes.tsx';
import { episodeRoutes } from './episodes/episode/routes.tsx';
import { foundRoutes } from './episodes/found/routes.tsx';
import { openEpisodeRoutes } from './episodes/open/routes.tsx';
import { reportRoutes } from './episodes/report/routes.tsx';
import { returnRoutes } from './episodes/return/routes.tsx';
import { photographOfFormRoutes } from './forms/photograph/routes.tsx';
import { formRoutes } from './forms/routes.tsx';
import { homeRoutes } from './homes/routes.tsx';
import { missingListRoutes } from './list/routes.tsx';

/** Missing from care: what is known beforehand, an absence from the first hour to what was learnt, a home's picture. */
export function missingRoutes(): Route[] {
  return [
    ...missingListRoutes(),
    ...formRoutes(),
    ...photographOfFormRoutes(),
    ...openEpisodeRoutes(),
    ...episodeRoutes(),
    ...decideRoutes(),
    ...reportRoutes(),
    ...foundRoutes(),
    ...returnRoutes(),
    ...homeRoutes(),
    ...missingApiRoutes(),
  ];
}
