import '../tables.ts';
import { type Selectable, sql } from 'kysely';
import { numberOfChild } from '../../care/index.ts';
import { askTogether } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { Tx } from '../../platform/web/index.ts';

type PartOfIncident = 'account' | 'person_told' | 'decision' | 'review' | 'addendum' | 'incident_event';

const people = (tx: Tx) => tx.selectFrom('person_account').select(['id', 'name']);

async function names(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await people(tx).where('id', 'in', wanted).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The rows of a table that belong to a record, in their order. */
async function partsOf<T extends PartOfIncident>(tx: Tx, table: T, id: string, by: keyof Tables[T] & string) {
  const { rows } = await sql<Selectable<Tables[T]>>`
    select * from ${sql.table(table)} where incident_id = ${id} order by ${sql.ref(by)}`.execute(tx);
  return rows;
}

/** The corrections that were asked for, and that the author has neither made nor declined. */
const correctionsOwed = (tx: Tx, id: string) =>
  tx
    .selectFrom('step')
    .select('id')
    .where('incident_id', '=', id)
    .where('code', '=', 'correct-record')
    .where('state', 'in', ['proposed', 'accepted'])
    .execute();

/** A whole record as it now stands: what was signed, every decision, review and addition, in order. */
export async function getIncident(tx: Tx, id: string) {
  const incident = await tx.selectFrom('incident').selectAll().where('id', '=', id).executeTakeFirst();
  if (!incident) return null;
  const [child, accounts, told, decisions, reviews, addenda, events, owed] = await askTogether(tx, (asking) =>
    Promise.all([
      asking
        .selectFrom('child')
        .select(['id', 'given_name', 'family_name', 'known_as', 'date_of_birth'])
        .select(numberOfChild('child').as('number'))
        .where('id', '=', incident.child_id)
        .executeTakeFirst(),
      partsOf(asking, 'account', id, 'taken_at'),
      partsOf(asking, 'person_told', id, 'told_at'),
      partsOf(asking, 'decision', id, 'sequence'),
      partsOf(asking, 'review', id, 'reviewed_at'),
      partsOf(asking, 'addendum', id, 'signed_at'),
      partsOf(asking, 'incident_event', id, 'happened_at'),
      correctionsOwed(asking, id),
    ]),
  );
  const named = await names(tx, [
    ...events.map(({ noted_by }) => noted_by),
    incident.author_id,
    ...accounts.map(({ taken_by }) => taken_by),
    ...decisions.map(({ decided_by }) => decided_by),
    ...reviews.flatMap(({ reviewer_id, named_decider_id }) => [reviewer_id, named_decider_id]),
    ...addenda.map(({ author_id }) => author_id),
  ]);
  const nameOf = (person: string | null): string => (person && named.get(person)) || 'somebody';
  return {
    ...incident,
    child: child ?? null,
    accounts,
    told,
    decisions,
    reviews,
    addenda,
    events,
    owed,
    nameOf,
  };
}

/** A whole record. */
export type WholeIncident = NonNullable<Awaited<ReturnType<typeof getIncident>>>;

/** How a record stands in review. */
export type ReviewState = 'waiting' | 'held' | 'correction-asked' | 'approved';

/**
 * How a record stands: the last review that settles or asks something. A correction that was answered with an
 * addendum, and a held decision that was taken, wait again.
 */
export function reviewState(incident: Pick<WholeIncident, 'reviews' | 'owed'>): ReviewState {
  const last = incident.reviews.filter(({ action }) => action !== 'noted').at(-1);
  if (!last || last.action === 'decided' || last.action === 'decision-changed') {
    const approved = incident.reviews.some(({ action }) => action === 'approved');
    return approved ? 'approved' : 'waiting';
  }
  if (last.action === 'correction-asked') return incident.owed.length > 0 ? 'correction-asked' : 'waiting';
  return last.action === 'held' ? 'held' : 'approved';
}
