import '../tables.ts';
import '../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { Duty } from './duties.ts';

/** Somebody's turn on duty. */
export interface Turn {
  readonly id: string;
  readonly organisation_id: string;
  readonly duty: Duty;
  readonly person_id: string;
  readonly name: string;
  readonly rank: number;
  readonly from_at: Date;
  readonly until_at: Date;
}

/** The turns of organisations that end after a moment and begin before another, in the order in which people are asked. */
export function turnsBetween(
  tx: Tx,
  organisationIds: readonly string[],
  from: Date,
  until: Date,
): Promise<Turn[]> {
  return tx
    .selectFrom('duty_turn as t')
    .innerJoin('person_account as p', 'p.id', 't.person_id')
    .select([
      't.id',
      't.organisation_id',
      't.duty',
      't.person_id',
      'p.name',
      't.rank',
      't.from_at',
      't.until_at',
    ])
    .where(sql<boolean>`t.organisation_id = any (${[...organisationIds]}::uuid[])`)
    .where('t.withdrawn_at', 'is', null)
    .where('t.until_at', '>', from)
    .where('t.from_at', '<', until)
    .orderBy('t.from_at')
    .orderBy('t.rank')
    .orderBy('t.id')
    .limit(500)
    .execute();
}

/** An organisation that has a rota or could have one, and whether the visitor keeps it. */
export interface RotaOf {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly keeps: boolean;
}

/**
 * The organisations with somebody on duty now or later, and those whose rota the visitor keeps: of those around the visitor,
 * or by the words in their name.
 */
export function rotasKnown(tx: Tx, now: Date, named = ''): Promise<RotaOf[]> {
  return tx
    .selectFrom('organisation as o')
    .select(['o.id', 'o.name', 'o.kind', sql<boolean>`app.keeps_rota(o.id)`.as('keeps')])
    .where(
      sql<boolean>`(app.keeps_rota(o.id) or exists (select 1 from duty_turn t
        where t.organisation_id = o.id and t.withdrawn_at is null and t.until_at > ${now}))`,
    )
    .where(
      named === ''
        ? sql<boolean>`o.id = any ((select app.organisations_around_me())::uuid[])`
        : sql<boolean>`strpos(lower(o.name), lower(${named})) > 0`,
    )
    .orderBy('o.name')
    .limit(named === '' ? 500 : 20)
    .execute();
}

/** Whom the rota of an organisation can name; nobody for whoever does not keep it. */
export function peopleForRota(tx: Tx, organisationId: string): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('person_account')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any (array(select app.people_for_rota(${organisationId}::uuid)))`)
    .orderBy('name')
    .execute();
}
