import type { Route } from '../../platform/web/index.ts';
import { packRoutes } from './pack/answer.tsx';
import { pieceRoutes } from './pieces/piece.tsx';
import { askAction, type MakeAccessStep } from './request/ask.tsx';
import { requestRoutes } from './request/request.tsx';

/**
 * Requests for everything we hold about a child: writing one down, seeing who asks, gathering, checking piece by
 * piece, making the answer, handing it over.
 * @param makeStep gives somebody the step to answer: steps are made on the floor above this one
 */
export function accessRoutes(makeStep: MakeAccessStep): Route[] {
  return [...askAction(makeStep).routes, ...requestRoutes, ...pieceRoutes, ...packRoutes];
}
