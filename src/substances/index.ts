import './tables.ts';
import { sameChildIds } from '../care/index.ts';
import { withList } from '../platform/lists/index.ts';
import type { Route } from '../platform/web/index.ts';
import { listSpots } from './hot-spots/hot-spots.ts';
import { spotAction } from './hot-spots/spot.tsx';
import { spotsAction } from './hot-spots/spots.tsx';
import { spotsList } from './hot-spots/spots-list.ts';
import { overviewRoute } from './overview/overview.tsx';
import { policyRoutes } from './policies/policy.tsx';
import { seizureApiRoutes } from './seizures/api/seizure-api.ts';
import { listSeizures } from './seizures/get-seizure.ts';
import { newSeizureAction } from './seizures/new/new-seizure.tsx';
import { seizureRoutes } from './seizures/seizure/seizure.tsx';
import { seizuresList } from './seizures/seizures-list.ts';
import { childRoute } from './use/child.tsx';
import { newUseAction } from './use/new/new-use.tsx';
import { openChild } from './use/open-child.ts';
import { useRoutes } from './use/use/use.tsx';

export { substancesInMyWork } from './in-my-work.ts';

/** Substances: the chain of custody of what was taken, use and its reasons, drugs policies, and places to watch. */
export function substancesRoutes(): Route[] {
  return [
    ...withList(overviewRoute, { list: seizuresList, rows: ({ tx }, most) => listSeizures(tx, {}, most) }),
    ...newSeizureAction.routes,
    ...seizureRoutes,
    ...seizureApiRoutes,
    ...withList(childRoute, {
      list: seizuresList,
      rows: async (context, most) => {
        const childIds = await sameChildIds(context.tx, (await openChild(context)).id);
        return listSeizures(context.tx, { childIds }, most);
      },
    }),
    ...newUseAction.routes,
    ...useRoutes,
    ...policyRoutes,
    ...withList(spotsAction.routes, { list: spotsList, rows: ({ tx }, most) => listSpots(tx, most) }),
    ...spotAction.routes,
  ];
}
