import '../../tables.ts';
import { notFound } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { MissingRoute } from '../../../protocol/index.ts';

/** Keeps that somebody does something else than the latest answer says, with the reason. */
export async function departFrom(
  tx: Tx,
  latest: { readonly id: string; readonly child_id: string } | undefined,
  { chosen, reason }: { readonly chosen: MissingRoute; readonly reason: string },
  by: By,
): Promise<void> {
  if (!latest) throw notFound();
  const about = { id: by.newId(), decision_id: latest.id, child_id: latest.child_id };
  const said = { chosen, reason, person_id: by.personId, happened_at: by.now };
  await tx
    .insertInto('missing_departure')
    .values({ ...about, ...said })
    .execute();
}

/** What is done about the police: what the latest answer says, or what somebody then chose instead. */
export function routeTaken(decision: {
  readonly route: MissingRoute;
  readonly departures: readonly { readonly chosen: MissingRoute }[];
}): MissingRoute {
  return decision.departures[0]?.chosen ?? decision.route;
}
