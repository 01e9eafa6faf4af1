import './tables.ts';

export { exchangeRoutes, exchangeUploads } from './exchange-routes.ts';
export { loadDirectory } from './postcodes/load-directory.ts';
export { notRegisteredInMyWork } from './provider-register/homes-not-registered.tsx';
export { advanceImports, advanceOne } from './ssda903/import/advance/advance-imports.ts';
export type { ImportDeps } from './ssda903/import/advance/import-deps.ts';
export { sweepUploads } from './ssda903/import/advance/sweep-uploads.ts';
export { uploadsDirectory } from './ssda903/import/advance/uploads-directory.ts';
export { beginImport } from './ssda903/import/begin/begin-import.ts';
export type { Importing } from './ssda903/import/importing.ts';
export * from './ssda903/index.ts';
