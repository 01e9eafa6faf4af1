import type { Route } from '../platform/web/index.ts';
import { nameRoutes } from './child/name/routes.tsx';
import { childRoutes } from './child/routes.tsx';
import { duplicateRoutes } from './duplicates/routes.tsx';
import { findChildRoutes } from './find-child/routes.tsx';
import { organisationRoutes } from './organisations/organisation.tsx';
import { aroundRoutes } from './people/around/who-is-around.tsx';
import { memberRoutes } from './people/members/people.tsx';
import { photographRoutes } from './photographs/routes.ts';
import { profileRoutes } from './profile/routes.tsx';
import { retentionRoutes } from './retention/routes.tsx';
import { statusRoutes } from './status/routes.tsx';

/** Finding a child, the child's page, their care status, what is written about them, entries that are one child, photographs, names, who works with them and where, and when a record is due. */
export function careRoutes(backupsKeptDays: number | null): Route[] {
  return [
    ...findChildRoutes(),
    ...childRoutes(),
    ...statusRoutes(),
    ...profileRoutes(),
    ...duplicateRoutes(),
    ...photographRoutes(),
    ...nameRoutes(),
    ...aroundRoutes,
    ...organisationRoutes,
    ...memberRoutes,
    ...retentionRoutes(backupsKeptDays),
  ];
}
