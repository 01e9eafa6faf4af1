import './tables.ts';

export { advanceImports, advanceOne } from './ssda903/import/advance/advance-imports.ts';
export type { ImportDeps } from './ssda903/import/advance/import-deps.ts';
export { uploadsDirectory } from './ssda903/import/advance/uploads-directory.ts';
export { beginImport } from './ssda903/import/begin/begin-import.ts';
export * from './ssda903/index.ts';
