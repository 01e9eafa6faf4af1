import { withPdf } from '../platform/papers/index.ts';
import type { Route } from '../platform/web/index.ts';
import { missingApiRoutes } from './api/missing-api.ts';
import { decideAction } from './episodes/decide/decide.tsx';
import { episodeRoutes } from './episodes/episode/episode.tsx';
import { foundAction } from './episodes/found/found.tsx';
import { openEpisodeAction } from './episodes/open/open.tsx';
import { reportAction } from './episodes/report/report.tsx';
import { returnAction } from './episodes/return/return.tsx';
import { photographAction } from './forms/photograph/photograph.tsx';
import { versionRoutes } from './forms/read/version.tsx';
import { writeAction } from './forms/write/write.tsx';
import { homeRoutes } from './homes/home.tsx';
import { missingListRoutes } from './list/missing-list.tsx';

/** Missing from care: what is known beforehand, an absence from the first hour to what was learnt, a home's picture. */
export function missingRoutes(): Route[] {
  return [
    ...missingListRoutes(),
    ...writeAction.routes,
    ...versionRoutes,
    ...photographAction.routes,
    ...openEpisodeAction.routes,
    ...episodeRoutes,
    ...decideAction.routes,
    ...withPdf(reportAction.routes, 'part-two'),
    ...foundAction.routes,
    ...returnAction.routes,
    ...homeRoutes,
    ...missingApiRoutes,
  ];
}
