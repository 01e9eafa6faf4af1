import '../tables.ts';
import '../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { refuseNames } from '../../care/index.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import { type By, comesAfterEntry, type ListAsked, listPart, type Tx } from '../../platform/web/index.ts';
import type { SpotEvent } from '../model.ts';
import type { AdditionToSpot } from './addition-form.ts';
import type { Area, SpotToRecord } from './spot-form.ts';

/** The authorities in whose area the visitor works. */
export async function areasKnown(tx: Tx): Promise<Area[]> {
  const { rows } = await sql<Area>`
    select authority_id as id, name from app.areas_known() order by name, authority_id`.execute(tx);
  return rows;
}

const spots = (tx: Tx) =>
  tx
    .selectFrom('hot_spot as h')
    .leftJoin('organisation as o', 'o.id', 'h.authority_id')
    .leftJoin('person_account as p', 'p.id', 'h.recorded_by')
    .selectAll('h')
    .select([
      'o.name as authority_name',
      'p.name as recorded_by_name',
      sql<SpotEvent | null>`(select e.kind from hot_spot_event e where e.spot_id = h.id
        order by e.sequence desc limit 1)`.as('latest'),
    ]);
export type SpotInList = Awaited<ReturnType<typeof listSpots>>['page'][number];

const order = { from: sql`hot_spot h`, columns: sql`h.recorded_at, h.id`, id: sql`h.id`, goes: '<' } as const;

/** The places in the visitor's areas, the latest first. */
export async function listSpots(tx: Tx, asked: ListAsked) {
  const rows = await spots(tx)
    .where(comesAfterEntry(asked.after, order))
    .orderBy('h.recorded_at', 'desc')
    .orderBy('h.id', 'desc')
    .limit(asked.size + 1)
    .execute();
  return listPart(rows, asked);
}

/** One place with everything written since. @throws Refusal `not-found` */
export async function getSpot(tx: Tx, id: string) {
  const spot = await spots(tx).where('h.id', '=', id).executeTakeFirst();
  if (!spot) throw notFound();
  const events = await tx
    .selectFrom('hot_spot_event as e')
    .leftJoin('person_account as p', 'p.id', 'e.written_by')
    .selectAll('e')
    .select('p.name as by_name')
    .where('e.spot_id', '=', id)
    .orderBy('e.sequence')
    .execute();
  return { ...spot, events };
}
export type WholeSpot = Awaited<ReturnType<typeof getSpot>>;

/**
 * Writes down a place (SUB-03); returns its id.
 * @throws Refusal at the field: an area where they do not work, a text that names a child the writer works with
 */
export async function recordSpot(
  tx: Tx,
  areas: readonly Area[],
  { authorityId, kind, area, seen, since, disruption }: SpotToRecord,
  by: By,
): Promise<string> {
  if (!areas.some(({ id }) => id === authorityId))
    throw new Refusal('not-allowed', 'Choose an area you work in.', 'authorityId');
  await refuseNames(tx, { area, seen, disruption });
  const id = by.newId();
  const spot = { id, authority_id: authorityId, kind, area, seen, since_day: since, disruption };
  await tx
    .insertInto('hot_spot')
    .values({ ...spot, recorded_by: by.personId, recorded_at: by.now })
    .execute();
  return id;
}

/** Adds to a place. @throws Refusal at the field: a text that names a child the writer works with */
export async function addToSpot(
  tx: Tx,
  spotId: string,
  { kind, withWhom, words, on }: AdditionToSpot,
  by: By,
): Promise<void> {
  await refuseNames(tx, { withWhom, words });
  const event = { id: by.newId(), spot_id: spotId, kind, with_whom: withWhom || null, words };
  await tx
    .insertInto('hot_spot_event')
    .values({ ...event, happened_on: on, written_by: by.personId, written_at: by.now })
    .execute();
}
