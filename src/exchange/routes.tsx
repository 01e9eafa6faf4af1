import './tables.ts';
import type { Route, UploadRoute } from '../platform/web/index.ts';
import { importApiRoutes } from './ssda903/import/api/routes.ts';
import type { Importing } from './ssda903/import/importing.ts';
import { importListRoutes } from './ssda903/import/list-routes.tsx';
import { importPageRoutes } from './ssda903/import/page-routes.tsx';

/** The routes that take files, and who may send them. */
export const exchangeUploads: readonly UploadRoute[] = [
  { path: '/imports', role: 'administrator' },
  { path: '/api/v1/imports', role: 'administrator' },
];

/** What comes in from elsewhere and goes out: the yearly returns. */
export function exchangeRoutes(importing: Importing): Route[] {
  return [...importPageRoutes(importing), ...importListRoutes(), ...importApiRoutes(importing)];
}
