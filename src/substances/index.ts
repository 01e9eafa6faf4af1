import './tables.ts';
import type { Route } from '../platform/web/index.ts';
import { spotAction } from './hot-spots/spot.tsx';
import { spotsAction } from './hot-spots/spots.tsx';
import { overviewRoutes } from './overview/routes.tsx';
import { policyRoutes } from './policies/policy.tsx';
import { seizureApiRoutes } from './seizures/api/routes.ts';
import { newSeizureRoutes } from './seizures/new/routes.tsx';
import { seizureRoutes } from './seizures/seizure/routes.tsx';
import { childSubstanceRoutes } from './use/routes.tsx';
import { useRoutes } from './use/use/routes.tsx';

export { substancesInMyWork } from './in-my-work.ts';

/** Substances: the chain of custody of what was taken, use and its reasons, drugs policies, and places to watch. */
export function substancesRoutes(): Route[] {
  return [
    ...overviewRoutes(),
    ...newSeizureRoutes(),
    ...seizureRoutes(),
    ...seizureApiRoutes(),
    ...childSubstanceRoutes(),
    ...useRoutes(),
    ...policyRoutes,
    ...spotsAction.routes,
    ...spotAction.routes,
  ];
}
