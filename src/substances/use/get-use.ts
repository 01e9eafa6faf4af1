import '../tables.ts';
import '../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { nameOfChild, numberOfChild } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';

const uses = (tx: Tx) =>
  tx
    .selectFrom('substance_use as u')
    .leftJoin('child as c', 'c.id', 'u.child_id')
    .leftJoin('person_account as p', 'p.id', 'u.recorded_by')
    .selectAll('u')
    .select([
      nameOfChild('c').as('child_called'),
      'c.date_of_birth',
      numberOfChild('c').as('child_number'),
      'p.name as recorded_by_name',
      // The day of the latest review holds; a review without one has closed it.
      sql<string | null>`coalesce(
        (select coalesce(r.next_on::text, 'closed') from substance_use_review r where r.use_id = u.id
          order by r.sequence desc limit 1),
        u.review_on::text)`.as('next_review'),
    ]);

/** What is known about use, as lists show it. `next_review` is a day, or `closed`. */
export type UseInList = Awaited<ReturnType<ReturnType<typeof uses>['execute']>>[number];

/** What is known about a child's use, the latest first. */
export function usesOf(tx: Tx, childIds: readonly string[]): Promise<UseInList[]> {
  return uses(tx)
    .where('u.child_id', 'in', [...childIds])
    .orderBy('u.recorded_at', 'desc')
    .orderBy('u.id')
    .execute();
}

function reviewsOf(tx: Tx, useId: string) {
  return tx
    .selectFrom('substance_use_review as r')
    .leftJoin('person_account as p', 'p.id', 'r.reviewed_by')
    .selectAll('r')
    .select('p.name as by_name')
    .where('r.use_id', '=', useId)
    .orderBy('r.sequence')
    .execute();
}

async function supportOf(tx: Tx, useId: string) {
  const offers = await tx
    .selectFrom('substance_support as s')
    .leftJoin('person_account as p', 'p.id', 's.offered_by')
    .selectAll('s')
    .select('p.name as by_name')
    .where('s.use_id', '=', useId)
    .orderBy('s.offered_at')
    .orderBy('s.id')
    .execute();
  const answers = await tx
    .selectFrom('substance_support_answer as a')
    .innerJoin('substance_support as s', 's.id', 'a.support_id')
    .leftJoin('person_account as p', 'p.id', 'a.written_by')
    .selectAll('a')
    .select('p.name as by_name')
    .where('s.use_id', '=', useId)
    .orderBy('a.sequence')
    .execute();
  return offers.map((offer) => ({
    ...offer,
    answers: answers.filter(({ support_id }) => support_id === offer.id),
  }));
}

function policeOf(tx: Tx, useId: string) {
  return tx
    .selectFrom('substance_police as s')
    .leftJoin('person_account as p', 'p.id', 's.shared_by')
    .selectAll('s')
    .select('p.name as by_name')
    .where('s.use_id', '=', useId)
    .orderBy('s.shared_at')
    .orderBy('s.id')
    .execute();
}

/** What is known about use, with its reviews, the support offered, and what the police were told. */
export async function getUse(tx: Tx, id: string) {
  const use = await uses(tx).where('u.id', '=', id).executeTakeFirst();
  if (!use) throw notFound();
  return {
    ...use,
    reviews: await reviewsOf(tx, id),
    support: await supportOf(tx, id),
    police: await policeOf(tx, id),
  };
}
export type WholeUse = Awaited<ReturnType<typeof getUse>>;
