import './tables.ts';

export { movesInChronology } from './moves/in-chronology.ts';
export { movesInMyWork } from './moves/my-moves/moves-in-my-work.ts';
export { notRegisteredOnChild } from './not-registered-on-child.ts';
export { placementRoutes } from './placement-routes.ts';
