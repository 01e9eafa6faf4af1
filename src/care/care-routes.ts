import type { Route } from '../platform/web/index.ts';
import { confirmChildAction } from './begin-child/confirm-child.tsx';
import { arrivedChildAction, newChildAction } from './begin-child/new-child.tsx';
import { childRoute } from './child/child.tsx';
import { correctAction } from './child/correct/correct.tsx';
import { nameAction } from './child/name/name.tsx';
import type { FindOnChild } from './child/on-child.ts';
import { agreeAction, mergeAction, undoAction } from './duplicates/compare.tsx';
import { childrenAction } from './find-child/children.tsx';
import { organisationRoutes } from './organisations/organisation.tsx';
import { aroundRoutes } from './people/around/who-is-around.tsx';
import { memberRoutes } from './people/members/people.tsx';
import { photographRoute } from './photographs/photograph.ts';
import { kindRoute } from './profile/kind.tsx';
import { entryKinds } from './profile/kinds.ts';
import { topicAction } from './profile/topic.tsx';
import { retentionLists } from './retention/lists.tsx';
import { recordRoutes } from './retention/record.tsx';
import { searchAnything } from './search/search.tsx';
import { statusRoutes } from './status/status.tsx';
import { teamRoutes } from './team/children/list-team-children.tsx';
import { handOnAction } from './team/hand-on/hand-on.tsx';
import { handoverRoute } from './team/hand-on/handover.tsx';
import { uploadKinds } from './uploads/kinds.ts';
import { uploadRoutes } from './uploads/upload-routes.tsx';

/** Finding a child, the child's page, their care status, what is written about them, entries that are one child, photographs, names, who works with them and where, the children of a team and its caseloads, and when a record is due. */
export function careRoutes(backupsKeptDays: number | null, onChild: readonly FindOnChild[]): Route[] {
  return [
    ...childrenAction.routes,
    ...searchAnything.routes,
    ...newChildAction.routes,
    ...arrivedChildAction.routes,
    ...confirmChildAction.routes,
    ...correctAction.routes,
    childRoute(onChild),
    ...statusRoutes,
    ...entryKinds.flatMap((kind) => [kindRoute(kind), ...topicAction(kind).routes]),
    ...mergeAction.routes,
    ...agreeAction.routes,
    ...undoAction.routes,
    photographRoute,
    ...nameAction.routes,
    ...aroundRoutes,
    ...organisationRoutes,
    ...memberRoutes,
    ...teamRoutes,
    ...handOnAction.routes,
    handoverRoute,
    ...uploadRoutes(uploadKinds.people),
    ...uploadRoutes(uploadKinds.children),
    ...retentionLists,
    ...recordRoutes(backupsKeptDays),
  ];
}
