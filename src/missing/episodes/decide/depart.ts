import '../../tables.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { type MissingRoute, missingRoutes } from '../../../protocol/index.ts';
import type { By } from '../../parts/by.ts';
import { shortEnough } from '../../parts/said.ts';
import { writeOnce } from '../../parts/written-once.tsx';
import { decisionsOf } from '../get-episode.ts';

/** Something else than the latest answer says, and why. */
export interface Departure {
  readonly id: string;
  readonly chosen: string;
  readonly reason: string;
}

const isRoute = (value: string): value is MissingRoute =>
  (missingRoutes as readonly string[]).includes(value);

/**
 * Keeps that somebody does something else than the latest answer says, with the reason.
 * @throws HearthError `not-allowed` for what the answer says anyway; `reason-needed` without a reason
 */
export async function departFrom(
  tx: Tx,
  episode: { readonly id: string; readonly child_id: string },
  { id, chosen, reason }: Departure,
  by: By,
): Promise<void> {
  const [latest] = await decisionsOf(tx, episode.id);
  if (!latest) throw notFound();
  if (!isRoute(chosen)) throw new HearthError('missing', 'Choose what you do.', 'chosen');
  if (chosen === latest.route) {
    throw new HearthError('not-allowed', 'That is what the answer says. Choose something else.', 'chosen');
  }
  const words = shortEnough(reason, 'reason', 5000);
  if (!words) throw new HearthError('reason-needed', 'Say why this is right for them tonight.', 'reason');
  const row = {
    id,
    decision_id: latest.id,
    child_id: episode.child_id,
    chosen,
    reason: words,
    person_id: by.personId,
    happened_at: by.now,
  };
  const same = ['decision_id', 'person_id', 'chosen', 'reason'] as const;
  await writeOnce(tx, 'missing_departure', row, same, by.newId);
}

/** What is done about the police: what the latest answer says, or what somebody then chose instead. */
export function routeTaken(decision: {
  readonly route: MissingRoute;
  readonly departures: readonly { readonly chosen: MissingRoute }[];
}): MissingRoute {
  return decision.departures[0]?.chosen ?? decision.route;
}
