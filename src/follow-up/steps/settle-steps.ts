import '../tables.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { StepEvent, StepState } from '../tables.ts';
import { openStates } from './states.ts';

/** Which open steps: those of an incident or of a matter, with these codes or all but these. */
export interface WhichSteps {
  readonly of: { readonly incidentId: string } | { readonly aboutId: string };
  readonly among?: readonly string[];
  readonly except?: readonly string[];
}

/** How they end: the state, why, and by whom. */
export interface StepEnd {
  readonly state: Extract<StepState & StepEvent, 'done' | 'revoked'>;
  readonly words: string;
  readonly personId: string;
}

/**
 * Ends open steps, and writes why: what was done elsewhere is done, what is no longer asked is revoked.
 * @returns how many were ended
 */
export async function settleSteps(
  tx: Tx,
  which: WhichSteps,
  end: StepEnd,
  now: Date,
  newId: () => string,
): Promise<number> {
  const { of, among, except } = which;
  const moved = await tx
    .updateTable('step')
    .set({ state: end.state, changed_at: now })
    .where((row) =>
      'incidentId' in of ? row('incident_id', '=', of.incidentId) : row('about_id', '=', of.aboutId),
    )
    .where('state', 'in', [...openStates])
    .$if(among !== undefined, (query) => query.where('code', 'in', [...(among ?? [])]))
    .$if(except !== undefined, (query) => query.where('code', 'not in', [...(except ?? [])]))
    .returning('id')
    .execute();
  if (moved.length === 0) return 0;
  const event = { event: end.state, words: end.words, to_person_id: null, person_id: end.personId };
  await tx
    .insertInto('step_event')
    .values(moved.map(({ id }) => ({ id: newId(), step_id: id, happened_at: now, ...event })))
    .execute();
  return moved.length;
}
