import type { Route } from '../platform/web/index.ts';
import { childRoutes } from './child/routes.tsx';
import { duplicateRoutes } from './duplicates/routes.tsx';
import { findChildRoutes } from './find-child/routes.tsx';
import { profileRoutes } from './profile/routes.tsx';
import { statusRoutes } from './status/routes.tsx';

/** Finding a child, the child's page, their care status, what is written about them, and entries that are one child. */
export function careRoutes(): Route[] {
  return [
    ...findChildRoutes(),
    ...childRoutes(),
    ...statusRoutes(),
    ...profileRoutes(),
    ...duplicateRoutes(),
  ];
}
