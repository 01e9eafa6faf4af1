import './tables.ts';

export { movesInMyWork } from './moves/my-moves/moves-in-my-work.ts';
export { placementRoutes } from './routes.ts';
