import '../tables.ts';
import '../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { nameOfChild, numberOfChild } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../platform/web/index.ts';
import { type CustodyLine, stateOfSeizure } from '../model.ts';

const seizures = (tx: Tx) =>
  tx
    .selectFrom('seizure as s')
    .leftJoin('child as c', 'c.id', 's.child_id')
    .leftJoin('setting as h', 'h.id', 's.setting_id')
    .leftJoin('person_account as p', 'p.id', 's.recorded_by')
    .leftJoin('photograph as f', 'f.id', 's.photograph_id')
    .selectAll('s')
    .select([
      nameOfChild('c').as('child_called'),
      'c.date_of_birth',
      numberOfChild('c').as('child_number'),
      'h.name as setting_name',
      'p.name as recorded_by_name',
      // A photograph that is not open to the visitor is not shown.
      'f.id as photograph_seen',
    ]);

const lines = (tx: Tx) =>
  tx
    .selectFrom('seizure_event as e')
    .leftJoin('seizure_signature as g', 'g.event_id', 'e.id')
    .leftJoin('person_account as p', 'p.id', 'e.signed_by')
    .leftJoin('person_account as q', 'q.id', 'e.asked_id')
    .selectAll('e')
    .select([
      'g.verdict',
      'g.words as second_words',
      'g.signed_at as second_at',
      'p.name as signed_by_name',
      'q.name as asked_name',
    ])
    .orderBy('e.sequence');

/** A seizure as lists show it. */
export type SeizureInList = Awaited<ReturnType<ReturnType<typeof seizures>['execute']>>[number] & {
  readonly state: ReturnType<typeof stateOfSeizure>;
};
/** A line of the chain, with how its second signature stands. */
export type ChainLine = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number];
/** What was added later. */
export type Addition = Awaited<ReturnType<typeof additionsOf>>[number];

function additionsOf(tx: Tx, seizureId: string) {
  return tx
    .selectFrom('seizure_addition as a')
    .leftJoin('person_account as p', 'p.id', 'a.written_by')
    .leftJoin('photograph as f', 'f.id', 'a.photograph_id')
    .selectAll('a')
    .select(['p.name as written_by_name', 'f.id as photograph_seen'])
    .where('a.seizure_id', '=', seizureId)
    .orderBy('a.sequence')
    .execute();
}

/** A seizure with its chain and what was added. @throws Refusal `not-found` */
export async function getSeizure(tx: Tx, id: string) {
  const seizure = await seizures(tx).where('s.id', '=', id).executeTakeFirst();
  if (!seizure) throw notFound();
  const chain = await lines(tx).where('e.seizure_id', '=', id).execute();
  return { ...seizure, state: stateOfSeizure(chain), chain, additions: await additionsOf(tx, id) };
}
export type WholeSeizure = Awaited<ReturnType<typeof getSeizure>>;

async function withState(tx: Tx, found: Awaited<ReturnType<ReturnType<typeof seizures>['execute']>>) {
  if (found.length === 0) return [];
  const chains = await lines(tx)
    .where(
      'e.seizure_id',
      'in',
      found.map(({ id }) => id),
    )
    .execute();
  return found.map((seizure) => ({
    ...seizure,
    state: stateOfSeizure(
      chains.filter(({ seizure_id }): boolean => seizure_id === seizure.id) as CustodyLine[],
    ),
  }));
}

const order = { from: sql`seizure s`, columns: sql`s.found_at, s.id`, id: sql`s.id`, goes: '<' } as const;

/** The seizures that are open to the visitor, the latest first: of a child, or all. */
export async function listSeizures(
  tx: Tx,
  of: { readonly childIds?: readonly string[] },
  asked: ListAsked,
): Promise<ListPart<SeizureInList>> {
  const { childIds } = of;
  const found = await seizures(tx)
    .$if(childIds !== undefined, (query) => query.where('s.child_id', 'in', [...(childIds ?? [])]))
    .where(comesAfterEntry(asked.after, order))
    .orderBy('s.found_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(asked.size + 1)
    .execute();
  return listPart(await withState(tx, found), asked);
}

/** Lines that wait for the visitor's own signature. */
export function waitingForMe(tx: Tx, personId: string) {
  return lines(tx).where('e.asked_id', '=', personId).where('g.id', 'is', null).execute();
}
