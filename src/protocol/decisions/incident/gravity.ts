import { type LevelOutcome, urgency } from './levels.ts';

/** Gravity of an outcome: the level first, then the route. A larger number is graver. */
export const gravity = ({ level, route }: LevelOutcome): number => level * 10 + urgency(route);
