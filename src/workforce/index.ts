import './tables.ts';

export { restraintsBelonging } from './restraints/belonging.ts';
export { restraintsInChronology } from './restraints/in-chronology.ts';
export { workforceInMyWork } from './workforce-in-my-work.ts';
export { workforceRoutes } from './workforce-routes.ts';
