import { pageOf } from '../../../../platform/html/index.ts';
import { withList } from '../../../../platform/lists/index.ts';
import { page, type Route } from '../../../../platform/web/index.ts';
import { listImports } from '../look/get-import.ts';
import { ImportListPage } from '../pages/import-list.tsx';
import { mayImport } from '../who-may.ts';
import { importsList } from './imports-list.ts';

const listed = 50;

const route: Route = {
  method: 'GET',
  path: '/imports',
  who: 'signed-in',
  may: mayImport,
  audit: 'viewed-imports',
  answer: async ({ tx, query }) => {
    const at = pageOf(query);
    const imports = await listImports(tx, at, listed);
    const older = imports.length === listed ? `/imports?page=${at + 1}` : undefined;
    return page({ title: 'Yearly returns', body: <ImportListPage imports={imports} older={older} /> });
  },
};

/** The returns that were brought in. */
export const importsRoutes = withList(route, {
  list: importsList,
  rows: ({ tx }, most) => listImports(tx, 1, most),
});
