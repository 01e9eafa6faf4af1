import type { Route } from '../platform/web/index.ts';
import { checkInRoutes } from './check-ins/check-in/check-in.tsx';
import { checkInListRoutes } from './check-ins/list/check-ins.tsx';
import { makeCheckInRoutes } from './check-ins/make/make.tsx';
import { restraintApiRoutes } from './restraints/api/restraint-api.ts';
import { restraintListRoutes } from './restraints/list/restraints.tsx';
import { recordAction } from './restraints/record/record.tsx';
import { restraintRoutes } from './restraints/restraint/restraint.tsx';
import { supportOfferRoutes } from './support-offers/offers.tsx';
import { coverageRoutes } from './training/coverage/coverage.tsx';
import { partnershipRoutes } from './training/partnership/partnership.tsx';
import { trainingRoutes } from './training/training.tsx';

/** Those who care: measures of restraint, how staff are after an incident, support, and training. */
export function workforceRoutes(): Route[] {
  return [
    ...recordAction.routes,
    ...restraintListRoutes,
    ...restraintRoutes,
    ...restraintApiRoutes,
    ...checkInListRoutes,
    ...makeCheckInRoutes,
    ...checkInRoutes,
    ...supportOfferRoutes,
    ...trainingRoutes,
    ...coverageRoutes,
    ...partnershipRoutes,
  ];
}
