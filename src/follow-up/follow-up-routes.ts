import { outside, type Reach } from '../platform/notify/index.ts';
import type { Route } from '../platform/web/index.ts';
import { myMessagesRoutes } from './digests/my-messages.tsx';
import { absenceRoutes } from './my-work/absence.tsx';
import { type FindUnfinished, myWorkRoutes } from './my-work/my-work.tsx';
import { unsentInMyWork } from './my-work/unsent-in-my-work.ts';
import { outboxRoute } from './outbox/outbox.tsx';
import { newReferralRoutes } from './referrals/new-referral.tsx';
import { referralRoutes } from './referrals/referral.tsx';
import { rotaRoutes } from './rotas/rotas.tsx';
import { takenOffRotas } from './rotas/taken-off.ts';
import { handOn } from './steps/hand-on.tsx';
import { movedSteps, stepAction } from './steps/step.tsx';
import { undoNotices } from './undo/undo-notices.tsx';
import { undoStep } from './undo/undo-step.tsx';
import { webhookRoutes } from './webhooks/webhooks.tsx';

/** What telling people needs to know of how the service was set. */
export interface TellingRoutes {
  readonly textsAreSent: boolean;
  /** The key under which the secrets of other systems are kept; null where there is none. */
  readonly secretsKey: string | null;
  /** Where other systems may be. */
  readonly reach: Reach;
}

/** My work, steps, notices, stand-ins, referrals, rotas, the outbox and other systems. */
export function followUpRoutes(
  rooms: readonly FindUnfinished[],
  { textsAreSent, secretsKey, reach }: TellingRoutes = {
    textsAreSent: false,
    secretsKey: null,
    reach: outside,
  },
): Route[] {
  return [
    ...newReferralRoutes,
    ...referralRoutes,
    ...rotaRoutes,
    outboxRoute,
    ...myMessagesRoutes(textsAreSent),
    ...webhookRoutes(secretsKey, reach),
    ...myWorkRoutes([unsentInMyWork, takenOffRotas, ...rooms]),
    ...stepAction.routes,
    ...undoStep.routes,
    ...undoNotices.routes,
    ...handOn.routes,
    movedSteps,
    ...absenceRoutes,
  ];
}
