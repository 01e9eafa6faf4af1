import { hoursAfter } from '../../../platform/clock/index.ts';
import '../../tables.ts';
import { closeWritten } from '../../../follow-up/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { IncidentOfCheckIns } from './incident-of.ts';
import { staffLeft, type WhoWasThere } from './make-form.ts';

/**
 * Makes a talk due with everybody at work who was there, within 48 hours of the incident (CAR-01). Whoever wrote the
 * record and was hurt in it is one person, once. Nobody speaks with themselves: for the manager, and for whoever a
 * stand-in stands in for, somebody else is named; where there is nobody, the talk stands open until somebody takes it.
 * @returns how many were made; those that were there already stay as they are
 * @throws Refusal naming the field
 */
export async function makeCheckIns(
  tx: Tx,
  incident: IncidentOfCheckIns,
  { people, hurt, holder }: WhoWasThere,
  by: By,
): Promise<number> {
  const wanted = new Set([...people, ...hurt]);
  const fresh = staffLeft(incident).filter(({ id }) => wanted.has(id));
  if (fresh.length === 0) throw new Refusal('missing', 'Say who was there.', 'people');
  const own = fresh.some(({ id }) => incident.mine.has(id));
  if (own && !holder && incident.holders.length > 0) {
    throw new Refusal('missing', 'You cannot do your own check-in: say who will.', 'holder');
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
        held_by: incident.mine.has(id) ? holder : by.personId,
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
 * @throws Refusal `undecided` while a talk is open
 */
export async function finishCheckIns(
  tx: Tx,
  incidentId: string,
  counts: { readonly made: number; readonly left_open: number },
): Promise<void> {
  if (counts.made === 0 || counts.left_open > 0) {
    throw new Refusal('undecided', 'Some check-ins have not taken place yet.');
  }
  const evidence =
    'Everybody who was there has had a check-in. What they said is kept separate from this record.';
  await closeWritten(tx, { incidentId }, 'incident', [{ says: 'talked-with-staff', evidence }]);
}
