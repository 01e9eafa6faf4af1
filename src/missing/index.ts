import './tables.ts';

export { missingInChronology } from './episodes/in-chronology.ts';
export { missingInMyWork } from './my-work.ts';
export { missingRoutes } from './routes.ts';
