import type { Route } from '../platform/web/index.ts';
import { moveApiRoutes } from './moves/api/routes.ts';
import { approvalRoutes } from './moves/approval/routes.tsx';
import { moveRoutes } from './moves/move/routes.tsx';
import { myMovesRoutes } from './moves/my-moves/routes.tsx';
import { newMoveRoutes } from './moves/new-move-routes.tsx';
import { taskRoutes } from './moves/tasks/routes.tsx';
import { practiceNoteRoutes } from './practice-notes/routes.tsx';
import { providerRoutes } from './providers/routes.tsx';
import { settingRoutes } from './setting/routes.tsx';

/** Where they live: a move with its notices and approval, homes and who runs them, and what was agreed locally. */
export function placementRoutes(): Route[] {
  return [
    ...newMoveRoutes(),
    ...moveRoutes(),
    ...approvalRoutes(),
    ...taskRoutes(),
    ...myMovesRoutes(),
    ...moveApiRoutes(),
    ...settingRoutes(),
    ...providerRoutes(),
    ...practiceNoteRoutes(),
  ];
}
