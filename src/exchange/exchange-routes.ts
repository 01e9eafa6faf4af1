import './tables.ts';
import type { Route, UploadRoute } from '../platform/web/index.ts';
import { listRoutes } from './provider-register/list/list.tsx';
import { uploadAction } from './provider-register/upload/upload.tsx';
import { importApiRoutes } from './ssda903/import/api/import-api.ts';
import { beginRoutes } from './ssda903/import/begin/begin.tsx';
import { conflictsAction } from './ssda903/import/decide/conflicts.tsx';
import { repairsAction } from './ssda903/import/decide/repairs.tsx';
import { importRoutes } from './ssda903/import/import-page/import.tsx';
import type { Importing } from './ssda903/import/importing.ts';
import { importsRoutes } from './ssda903/import/lists/imports.tsx';
import { importLists } from './ssda903/import/lists/lists.tsx';

/** The routes that take files, and who may send them. */
export const exchangeUploads: readonly UploadRoute[] = [
  { path: '/imports', role: 'administrator' },
  { path: '/api/v1/imports', role: 'administrator' },
];

/** What comes in from elsewhere and goes out: the yearly returns, and the register of providers. */
export function exchangeRoutes(importing: Importing): Route[] {
  return [
    ...importsRoutes,
    ...beginRoutes(importing),
    ...importRoutes(importing),
    ...importLists,
    ...repairsAction.routes,
    ...conflictsAction.routes,
    ...importApiRoutes(importing),
    ...uploadAction.routes,
    ...listRoutes,
  ];
}
