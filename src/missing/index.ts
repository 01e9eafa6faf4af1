import './tables.ts';

export { missingInChronology } from './episodes/in-chronology.ts';
export { missingAtHome } from './missing-at-home.ts';
export { missingOnChild } from './missing-on-child.ts';
export { missingRoutes } from './missing-routes.ts';
export { missingInMyWork } from './my-work.ts';
