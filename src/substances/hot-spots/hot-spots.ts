import '../tables.ts';
import '../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { refuseNames } from '../../care/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { isWritten } from '../forms/entry.tsx';
import type { SpotEvent, SpotKind } from '../model.ts';

/** The authorities in whose area the visitor works. */
export async function areasKnown(tx: Tx): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
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
export type SpotInList = Awaited<ReturnType<typeof listSpots>>[number];

/** The places in the visitor's areas, the latest first. */
export function listSpots(tx: Tx) {
  return spots(tx).orderBy('h.recorded_at', 'desc').orderBy('h.id').limit(200).execute();
}

/** One place with everything written since. @throws HearthError `not-found` */
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

/** A place, without anybody. */
export interface NewSpot {
  readonly id: string;
  readonly authorityId: string;
  readonly kind: SpotKind;
  readonly area: string;
  readonly seen: string;
  readonly since: string;
  readonly disruption: string;
}

interface Writing {
  readonly personId: string;
  readonly now: Date;
  readonly today: string;
}

/** Writes down a place (SUB-03). @throws HearthError at the field: a text that names a child the writer works with */
export async function recordSpot(tx: Tx, spot: NewSpot, { personId, now, today }: Writing): Promise<void> {
  if (await isWritten(tx, 'hot_spot', spot.id)) return;
  if (spot.since > today) throw new HearthError('in-the-future', 'This is after today.', 'since');
  const areas = await areasKnown(tx);
  if (!areas.some(({ id }) => id === spot.authorityId))
    throw new HearthError('not-allowed', 'Choose an area in which you work.', 'authority');
  const { area, seen, disruption } = spot;
  await refuseNames(tx, { area, seen, disruption });
  await tx
    .insertInto('hot_spot')
    .values({
      id: spot.id,
      authority_id: spot.authorityId,
      kind: spot.kind,
      area,
      seen,
      since_day: spot.since,
      disruption,
      recorded_by: personId,
      recorded_at: now,
    })
    .execute();
}

/** What is written about a place later: shared with whom, disruption, seen again, quiet. */
export interface NewSpotEvent {
  readonly id: string;
  readonly spotId: string;
  readonly kind: SpotEvent;
  readonly withWhom: string;
  readonly words: string;
  readonly on: string;
}

/** Adds to a place. @throws HearthError at the field */
export async function addToSpot(
  tx: Tx,
  event: NewSpotEvent,
  { personId, now, today }: Writing,
): Promise<void> {
  if (await isWritten(tx, 'hot_spot_event', event.id)) return;
  const spot = await getSpot(tx, event.spotId);
  if (event.kind === 'shared' && !event.withWhom)
    throw new HearthError('missing', 'Say with whom it was shared.', 'withWhom');
  if (event.on > today) throw new HearthError('in-the-future', 'This is after today.', 'on');
  await refuseNames(tx, { withWhom: event.withWhom, words: event.words });
  await tx
    .insertInto('hot_spot_event')
    .values({
      id: event.id,
      spot_id: spot.id,
      kind: event.kind,
      with_whom: event.kind === 'shared' ? event.withWhom : null,
      words: event.words,
      happened_on: event.on,
      written_by: personId,
      written_at: now,
    })
    .execute();
}
