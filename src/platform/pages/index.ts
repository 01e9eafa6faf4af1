export { pageRoutes } from './page-routes.tsx';
export { whoMayRoute } from './who-may-page.tsx';
