import type { Route } from '../../platform/web/index.ts';
import { packRoutes } from './pack/routes.tsx';
import { pieceRoutes } from './pieces/routes.tsx';
import { type MakeAccessStep, requestRoutes } from './request/routes.tsx';

/**
 * Requests for everything that is held about a child: writing one down, seeing who asks, gathering, checking piece by
 * piece, making the answer, handing it over.
 * @param makeStep gives somebody the step to answer: steps are made on the floor above this one
 */
export function accessRoutes(makeStep: MakeAccessStep): Route[] {
  return [...requestRoutes(makeStep), ...pieceRoutes(), ...packRoutes()];
}
