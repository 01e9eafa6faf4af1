import '../../tables.ts';
import '../../../care/index.ts';
import { sql } from 'kysely';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../../platform/web/index.ts';

/** What was said and what was done, by authority. */
export interface Changed {
  readonly id: string;
  readonly authority_id: string;
  readonly authority: string | null;
  readonly said: string;
  readonly did: string;
  readonly changed_on: string;
}

/** Of the visitor's own authority, or those around them. */
const nearTo = (table: string) =>
  sql<boolean>`${sql.ref(`${table}.authority_id`)} = any (array(
    select app.my_authority() union all select unnest(app.organisations_around_me())))`;

const changedOrder = {
  from: sql`said_and_done s`,
  columns: sql`s.changed_on, s.id`,
  id: sql`s.id`,
  goes: '<',
} as const;
const groupOrder = {
  from: sql`participation_entry e`,
  columns: sql`e.on_day, e.id`,
  id: sql`e.id`,
  goes: '<',
} as const;

/** What changed, the latest first; what was replaced is left out. A young person gets their own authority's. */
export async function whatChanged(tx: Tx, asked: ListAsked): Promise<ListPart<Changed>> {
  const rows = await tx
    .selectFrom('said_and_done as s')
    .leftJoin('organisation as o', 'o.id', 's.authority_id')
    .select(['s.id', 's.authority_id', 'o.name as authority', 's.said', 's.did', 's.changed_on'])
    .where(nearTo('s'))
    .where(sql<boolean>`not exists (select 1 from said_and_done r where r.replaces_id = s.id)`)
    .where(comesAfterEntry(asked.after, changedOrder))
    .orderBy('s.changed_on', 'desc')
    .orderBy('s.id', 'desc')
    .limit(asked.size + 1)
    .execute();
  return listPart(rows, asked);
}

/** A group of young people, or one of its meetings. */
export interface Participation {
  readonly id: string;
  readonly authority: string | null;
  readonly kind: 'group' | 'meeting';
  readonly name: string;
  readonly shapes: readonly string[];
  readonly words: string;
  readonly on_day: string;
}

/** The groups and their meetings, the latest first. */
export async function participation(tx: Tx, asked: ListAsked): Promise<ListPart<Participation>> {
  const rows = await tx
    .selectFrom('participation_entry as e')
    .leftJoin('organisation as o', 'o.id', 'e.authority_id')
    .select(['e.id', 'o.name as authority', 'e.kind', 'e.name', 'e.shapes', 'e.words', 'e.on_day'])
    .where(nearTo('e'))
    .where(comesAfterEntry(asked.after, groupOrder))
    .orderBy('e.on_day', 'desc')
    .orderBy('e.id', 'desc')
    .limit(asked.size + 1)
    .execute();
  return listPart(rows, asked);
}

/** The authorities for which the visitor speaks to its young people. */
export async function speaksFor(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('kind', '=', 'local-authority')
    .where(sql<boolean>`id = any ((select app.organisations_around_me())::uuid[]) and app.speaks_for(id)`)
    .orderBy('name')
    .execute();
}

/** How it was for the young people of an authority: only where ten or more of them told, in round numbers. */
export interface HowItWasCount {
  readonly after: 'police' | 'court';
  readonly told: number;
  readonly good: number;
}

/** The counts of the last year before a day, `YYYY-MM-DD`. */
export async function howItWasCounts(tx: Tx, authorityId: string, today: string): Promise<HowItWasCount[]> {
  const { rows } = await sql<HowItWasCount>`
    select after, told, good from app.how_it_was_counts(${authorityId}::uuid, ${today}::date)`.execute(tx);
  return rows;
}
