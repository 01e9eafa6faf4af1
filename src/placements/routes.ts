import type { Route } from '../platform/web/index.ts';
import { moveApiRoutes } from './moves/api/routes.ts';
import { approvalRoutes } from './moves/approval/routes.tsx';
import { moveRoutes } from './moves/move/routes.tsx';
import { myMovesRoutes } from './moves/my-moves/routes.tsx';
import { newMoveRoutes } from './moves/new-move-routes.tsx';
import { taskRoutes } from './moves/tasks/routes.tsx';
import { agreeAction } from './practice-notes/agree.tsx';
import { concernAction } from './providers/concern/concern.tsx';
import { providersRoute } from './providers/list/list.tsx';
import { providerRoutes } from './providers/provider/provider.tsx';
import { homeAction } from './setting/home.tsx';

/** Where they live: a move with its notices and approval, homes and who runs them, and what was agreed locally. */
export function placementRoutes(): Route[] {
  return [
    ...newMoveRoutes(),
    ...moveRoutes(),
    ...approvalRoutes(),
    ...taskRoutes(),
    ...myMovesRoutes(),
    ...moveApiRoutes(),
    ...homeAction.routes,
    providersRoute,
    ...providerRoutes,
    ...concernAction.routes,
    ...agreeAction.routes,
  ];
}
