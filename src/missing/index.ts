import './tables.ts';

export { missingInChronology } from './episodes/in-chronology.ts';
export { missingRoutes } from './missing-routes.ts';
export { missingInMyWork } from './my-work.ts';
