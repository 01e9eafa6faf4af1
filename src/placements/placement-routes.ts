import { withList } from '../platform/lists/index.ts';
import type { Route } from '../platform/web/index.ts';
import { moveApiRoutes } from './moves/api/move-api.ts';
import { approvalAction } from './moves/approval/approval.tsx';
import { movesRoutes } from './moves/list/moves.tsx';
import { moveAction } from './moves/move/move.tsx';
import { myMovesRoutes } from './moves/my-moves/my-moves.tsx';
import { newMoveRoutes } from './moves/new/new-move.tsx';
import { agreeAction } from './practice-notes/agree.tsx';
import { practiceNotes } from './practice-notes/notes.ts';
import { notesList } from './practice-notes/notes-list.ts';
import { concernAction } from './providers/concern/concern.tsx';
import { providersRoutes } from './providers/list/providers.tsx';
import { providerRoutes } from './providers/provider/provider.tsx';
import { homeAction } from './setting/home.tsx';

/** Where they live: a move with its notices and approval, homes and who runs them, and what was agreed locally. */
export function placementRoutes(): Route[] {
  return [
    ...newMoveRoutes,
    ...movesRoutes,
    ...moveAction.routes,
    ...approvalAction.routes,
    ...myMovesRoutes,
    ...moveApiRoutes,
    ...homeAction.routes,
    ...providersRoutes,
    ...providerRoutes,
    ...concernAction.routes,
    ...withList(agreeAction.routes, { list: notesList, rows: ({ tx }) => practiceNotes(tx) }),
  ];
}
