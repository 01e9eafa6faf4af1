import './tables.ts';
import type { Route } from '../platform/web/index.ts';
import { spotAction } from './hot-spots/spot.tsx';
import { spotsAction } from './hot-spots/spots.tsx';
import { overviewRoute } from './overview/overview.tsx';
import { policyRoutes } from './policies/policy.tsx';
import { seizureApiRoutes } from './seizures/api/seizure-api.ts';
import { newSeizureAction } from './seizures/new/new-seizure.tsx';
import { seizureRoutes } from './seizures/seizure/seizure.tsx';
import { childRoute } from './use/child.tsx';
import { newUseAction } from './use/new/new-use.tsx';
import { useRoutes } from './use/use/use.tsx';

export { substancesInMyWork } from './in-my-work.ts';
export { seizuresBelonging } from './seizures/belonging.ts';

/** Substances: the chain of custody of what was taken, use and its reasons, drugs policies, and places to watch. */
export function substancesRoutes(): Route[] {
  return [
    overviewRoute,
    ...newSeizureAction.routes,
    ...seizureRoutes,
    ...seizureApiRoutes,
    childRoute,
    ...newUseAction.routes,
    ...useRoutes,
    ...policyRoutes,
    ...spotsAction.routes,
    ...spotAction.routes,
  ];
}
