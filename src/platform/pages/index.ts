export { pageRoutes } from './page-routes.tsx';
