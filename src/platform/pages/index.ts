export { pageRoutes } from './page-routes.tsx';
export { readWritten } from './papers/read-written.ts';
export { Written } from './papers/written.tsx';
export { whoMayRoute } from './who-may-page.tsx';
