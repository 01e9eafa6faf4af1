import '../../tables.ts';
import { sql } from 'kysely';
import { keepPhotograph } from '../../../care/index.ts';
import { londonDate } from '../../../platform/clock/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { isWritten } from '../../forms/entry.tsx';
import type { SubstanceClass } from '../../model.ts';
import { askFor, childAtRisk, settleItem, tellOfRisk } from '../../steps-asked.ts';
import { rolesIn, workPlaces } from '../../works-at.ts';

/** Something that was taken or found, as it is written down. */
export interface NewSeizure {
  readonly id: string;
  /** Null where it is nobody's that we know of. */
  readonly childId: string | null;
  /** The setting that holds it. */
  readonly settingId: string;
  readonly incidentId: string | null;
  readonly what: string;
  readonly class: SubstanceClass;
  readonly description: string;
  readonly amount: string;
  readonly largerQuantity: boolean;
  readonly foundWhere: string;
  readonly foundAt: Date;
  readonly keptWhere: string;
  /** What is in the file of the photograph; null for none. */
  readonly photograph: Uint8Array | null;
}

/** By whom, and when. */
export interface By {
  readonly personId: string;
  readonly now: Date;
  readonly newId: () => string;
}

async function livedThere(tx: Tx, childId: string, settingId: string, day: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select app.lived_at(${childId}::uuid, ${settingId}::uuid, ${day}::date) as yes`.execute(tx);
  return rows[0]?.yes ?? false;
}

/**
 * Writes down what was taken or found: the first line of the chain of custody (SUB-08, SUB-09). Steps follow, and a
 * larger quantity tells the social worker at once (SUB-07). The same id twice is one record.
 * @throws HearthError `not-found` where the visitor works in no such setting or does not see the child; at a field
 * otherwise
 */
export async function recordSeizure(tx: Tx, seizure: NewSeizure, by: By): Promise<{ created: boolean }> {
  const { id, childId, settingId, incidentId, foundAt, photograph } = seizure;
  const { personId, now, newId } = by;
  if (await isWritten(tx, 'seizure', id)) return { created: false };
  const setting = (await workPlaces(tx)).find((place) => place.id === settingId);
  if (!setting) throw notFound();
  const day = londonDate(foundAt);
  if (foundAt > now) throw new HearthError('in-the-future', 'This is after now.', 'found');
  if (childId && !(await livedThere(tx, childId, settingId, day)))
    throw new HearthError('not-allowed', 'The child did not live there that day.', 'found');
  const sent = { file: photograph ?? new Uint8Array(), takenOn: null, personId };
  const of = childId ? ({ childId, factKind: 'record' } as const) : { settingId };
  const photographId = photograph ? await keepPhotograph(tx, { ...sent, ...of }, now, newId) : null;
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
  return { created: true };
}
