import { hoursAfter } from '../../../platform/clock/index.ts';
import '../../tables.ts';
import { settleSteps } from '../../../follow-up/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { checkInStep, type IncidentOfCheckIns } from './incident-of.ts';

/** Who was there, who of them was hurt, and who speaks with the visitor when they were there themselves. */
export interface WhoWasThere {
  readonly people: readonly string[];
  readonly hurt: readonly string[];
  readonly holder: string;
}

/**
 * Makes a talk due with everybody at work who was there, within 48 hours of the incident (CAR-01). Whoever wrote the
 * record and was hurt in it is one person, once. Nobody speaks with themselves: for the manager, and for whoever a
 * stand-in stands in for, somebody else is named; where there is nobody, the talk stands open until somebody takes it.
 * @returns how many were made; those that were there already stay as they are
 * @throws HearthError naming the field
 */
export async function makeCheckIns(
  tx: Tx,
  incident: IncidentOfCheckIns,
  { people, hurt, holder }: WhoWasThere,
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<number> {
  const wanted = new Set([...people, ...hurt]);
  const known = new Set(incident.checkIns.map(({ person_id }) => person_id));
  const fresh = incident.staff.filter(({ id }) => wanted.has(id) && !known.has(id));
  if (fresh.length === 0) throw new HearthError('missing', 'Say who was there.', 'people');
  const own = fresh.some(({ id }) => incident.mine.has(id));
  const other = incident.holders.find(({ id }) => id === holder)?.id ?? null;
  if (own && !other && incident.holders.length > 0) {
    throw new HearthError('missing', 'You do not speak with yourself: say who does.', 'holder');
  }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('check_in')
    .values(
      fresh.map(({ id }) => ({
        id: by.newId(),
        person_id: id,
        setting_id: incident.setting_id,
        incident_id: incident.id,
        happened_at: incident.occurred_at,
        was_hurt: hurt.includes(id),
        wrote_record: incident.author_id === id,
        held_by: incident.mine.has(id) ? other : by.personId,
        due_at: hoursAfter(incident.occurred_at, 48),
        made_by: by.personId,
        made_at: by.now,
      })),
    )
    // Without naming the columns: to look for them the database would have to show the row before it is there.
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0n);
}

/**
 * Ends the incident's step, when every talk has been held. Its evidence says that, and nothing of what was said.
 * @throws HearthError `undecided` while a talk is open
 */
export async function finishCheckIns(
  tx: Tx,
  incidentId: string,
  counts: { readonly made: number; readonly left_open: number },
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  if (counts.made === 0 || counts.left_open > 0) {
    throw new HearthError('undecided', 'There are talks that have not been held yet.');
  }
  const end = {
    state: 'done',
    words: 'Spoken with those who were there. What was said is kept apart from this record.',
    personId: by.personId,
  } as const;
  await settleSteps(tx, { of: { incidentId }, among: [checkInStep] }, end, by.now, by.newId);
}
