import { pureTargets } from './pure/index.ts';
import { routesTarget } from './routes/try-routes.ts';

/** A piece of the work: so many inputs of a target, from a number on. */
export interface Unit {
  readonly target: string;
  readonly from: number;
  readonly inputs: number;
}

/** Inputs of one city: then another begins, so that pages do not grow without end. */
export const inputsOfCity = 1000;
const inputsAtOnce = 2000;

/** One input in ten goes through the routes with the database. */
const shareOfRoutes = 0.1;

function cut(target: string, from: number, inputs: number, size: number): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < inputs; at += size)
    units.push({ target, from: from + at, inputs: Math.min(size, inputs - at) });
  return units;
}

const sizeOf = (target: string): number => (target === routesTarget ? inputsOfCity : inputsAtOnce);

/** The work on one target, as it is tried again. */
export const unitsOf = (target: string, from: number, inputs: number): Unit[] =>
  cut(target, from, inputs, sizeOf(target));

/** How many inputs over all targets, the routes first: they take longest. */
export function allUnits(inputs: number): Unit[] {
  const ofRoutes = Math.ceil(inputs * shareOfRoutes);
  const shares = pureTargets.reduce((sum, { share }) => sum + share, 0);
  return [
    ...unitsOf(routesTarget, 0, ofRoutes),
    ...pureTargets.flatMap(({ name, share }) =>
      unitsOf(name, 0, Math.ceil(((inputs - ofRoutes) * share) / shares)),
    ),
  ];
}
