import type { Route } from '../../platform/web/index.ts';
import { agreementRoute } from './agreement-page.tsx';
import { breakRoutes } from './break-glass/break.tsx';
import { glassesRoutes } from './break-glass/glasses.tsx';
import { reviewAction } from './break-glass/review.tsx';
import { liftAction, sealAction } from './seal/seal-record.tsx';
import { lookedRoute } from './who-looked/looked.tsx';

/** The sharing agreement, the broken glass, seals, and who has looked. */
export const sharingRoutes = (): Route[] => [
  agreementRoute,
  ...glassesRoutes,
  ...breakRoutes,
  ...reviewAction.routes,
  lookedRoute,
  ...sealAction.routes,
  ...liftAction.routes,
];
