import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import { type Openable, openable, type Service } from './words.ts';

/** A service of an organisation that somebody does the work of. */
export interface ToWhom {
  readonly organisation_id: string;
  readonly name: string;
  readonly service: Service;
}

/**
 * The services that can be asked: of organisations around the visitor, of a hundred others by name, those with these words in
 * it where there are more, and of the one that was chosen. Nothing is referred to nobody.
 */
export async function toWhom(
  tx: Tx,
  { named, chosen }: { readonly named: string; readonly chosen: string | null },
): Promise<ToWhom[]> {
  const { rows } = await sql<ToWhom>`
    select s.organisation_id, o.name, s.service from app.services_there(array(
      select unnest(app.organisations_around_me()) union select ${chosen}::uuid union (
        select n.id from organisation n
        where n.kind <> 'provider' and (${named} = '' or strpos(lower(n.name), lower(${named})) > 0)
        order by n.name, n.id limit 100))) s
    join organisation o on o.id = s.organisation_id order by s.service, o.name`.execute(tx);
  return rows;
}

/** The people who do the work of a service: those who are told of a referral, fifty at most. */
export async function receiversOf(tx: Tx, organisationId: string, service: Service): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select s as person_id from app.servants(${organisationId}::uuid, ${service}) s order by 1 limit 50`.execute(
    tx,
  );
  return rows.map(({ person_id }) => person_id);
}

/**
 * The kinds of fact about a child that the visitor may open to others: what they see by their own relation. None when
 * the child is not theirs to refer, or the record is sealed.
 */
export async function whatMayBeShared(tx: Tx, childId: string): Promise<Openable[]> {
  const { rows } = await sql<{ kind: Openable }>`
    select k as kind from unnest(${Object.keys(openable)}::text[]) k
    where app.may_refer(${childId}::uuid, array[k])`.execute(tx);
  return rows.map(({ kind }) => kind);
}

/** The children whom the visitor may refer, by name. */
export async function childrenToRefer(
  tx: Tx,
): Promise<{ id: string; given_name: string; family_name: string }[]> {
  return tx
    .selectFrom('child')
    .select(['id', 'given_name', 'family_name'])
    .where(sql<boolean>`id = any ((select app.children_open('identity'))::uuid[])`)
    .where(sql<boolean>`app.may_refer(id, array['identity'])`)
    .orderBy('family_name')
    .orderBy('given_name')
    .limit(200)
    .execute();
}
