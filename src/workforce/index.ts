import './tables.ts';

export { restraintsInChronology } from './restraints/in-chronology.ts';
export { workforceRoutes } from './routes.ts';
export { workforceInMyWork } from './workforce-in-my-work.ts';
