import '../../tables.ts';
import { sql } from 'kysely';
import { keepPhotograph } from '../../../care/index.ts';
import { londonDate } from '../../../platform/clock/index.ts';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { askFor, childAtRisk, settleItem, tellOfRisk } from '../../steps-asked.ts';
import { rolesIn, type WorkPlace } from '../../works-at.ts';
import type { SeizureToRecord } from './seizure-form.ts';

async function livedThere(tx: Tx, childId: string, settingId: string, day: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select app.lived_at(${childId}::uuid, ${settingId}::uuid, ${day}::date) as yes`.execute(tx);
  return rows[0]?.yes ?? false;
}

/**
 * Writes down what was taken or found: the first line of the chain of custody (SUB-08, SUB-09). Steps follow, and a
 * larger quantity tells the social worker at once (SUB-07). Returns its id.
 * @param places where the visitor works
 * @throws Refusal `not-found` where the visitor works in no such setting or does not see the child; at a field
 * otherwise
 */
export async function recordSeizure(
  tx: Tx,
  places: readonly WorkPlace[],
  seizure: SeizureToRecord,
  by: By,
): Promise<string> {
  const { childId, settingId, incidentId, foundAt, photograph } = seizure;
  const { personId, now, newId } = by;
  const setting = places.find((place) => place.id === settingId);
  if (!setting) throw notFound();
  const day = londonDate(foundAt);
  if (childId && !(await livedThere(tx, childId, settingId, day)))
    throw new Refusal('not-allowed', 'The child did not live there that day.', 'foundAt');
  const sent = { file: photograph ?? new Uint8Array(), takenOn: null, personId };
  const of = childId ? ({ childId, factKind: 'record' } as const) : { settingId };
  const photographId = photograph ? await keepPhotograph(tx, { ...sent, ...of }, now, newId) : null;
  const id = newId();
  await tx
    .insertInto('seizure')
    .values({
      id,
      child_id: childId,
      setting_id: settingId,
      incident_id: incidentId,
      what: seizure.what,
      class: seizure.class,
      description: seizure.description,
      amount: seizure.amount,
      larger_quantity: seizure.largerQuantity,
      found_where: seizure.foundWhere,
      people_present: seizure.present,
      found_at: foundAt,
      found_on: day,
      kept_where: seizure.keptWhere,
      photograph_id: photographId,
      recorded_by: personId,
      recorded_at: now,
    })
    .execute();
  if (childId) {
    const matter = { about: 'seizure', aboutId: id, childId, settingId } as const;
    const { there, decides } = rolesIn[setting.kind];
    const steps = [settleItem(there), ...(seizure.largerQuantity ? childAtRisk(decides) : [])];
    await askFor(tx, steps, matter, incidentId, { ...by, began: foundAt });
    if (seizure.largerQuantity) await tellOfRisk(tx, matter, now, newId);
  }
  return id;
}
