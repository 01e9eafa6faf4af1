import type { Route } from '../platform/web/index.ts';
import { moveApiRoutes } from './moves/api/move-api.ts';
import { approvalAction } from './moves/approval/approval.tsx';
import { movesRoute } from './moves/list/moves.tsx';
import { moveAction } from './moves/move/move.tsx';
import { myMovesRoute } from './moves/my-moves/my-moves.tsx';
import { newMoveRoutes } from './moves/new/new-move.tsx';
import { agreeAction } from './practice-notes/agree.tsx';
import { concernAction } from './providers/concern/concern.tsx';
import { providersRoute } from './providers/list/providers.tsx';
import { providerRoutes } from './providers/provider/provider.tsx';
import { homeAction } from './setting/home.tsx';

/** Where they live: a move with its notices and approval, homes and who runs them, and what was agreed locally. */
export function placementRoutes(): Route[] {
  return [
    ...newMoveRoutes,
    movesRoute,
    ...moveAction.routes,
    ...approvalAction.routes,
    myMovesRoute,
    ...moveApiRoutes,
    ...homeAction.routes,
    providersRoute,
    ...providerRoutes,
    ...concernAction.routes,
    ...agreeAction.routes,
  ];
}
