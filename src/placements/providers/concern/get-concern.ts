import '../../tables.ts';
import '../../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import type { ConcernEvent, ConcernKind, ConcernSide } from '../../tables.ts';

/** A concern, with everything that was added to it. */
export interface ConcernOnRecord {
  readonly id: string;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly authority_name: string;
  readonly kind: ConcernKind;
  readonly raised_side: ConcernSide;
  readonly words: string;
  readonly could_do: string;
  readonly answer_due: string;
  readonly raised_by_name: string;
  readonly raised_at: Date;
  /** The side on which the visitor stands. */
  readonly my_side: ConcernSide | null;
  readonly events: readonly {
    readonly event: ConcernEvent;
    readonly words: string;
    readonly person_name: string;
    readonly happened_at: Date;
  }[];
}

const concerns = (tx: Tx) =>
  tx
    .selectFrom('provider_concern as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .innerJoin('organisation as a', 'a.id', 'c.authority_id')
    .innerJoin('person_account as p', 'p.id', 'c.raised_by')
    .select([
      'c.id',
      'c.organisation_id',
      'o.name as organisation_name',
      'a.name as authority_name',
      'c.kind',
      'c.raised_side',
      'c.words',
      'c.could_do',
      'c.answer_due',
      'c.raised_at',
      'p.name as raised_by_name',
      sql<ConcernSide | null>`app.side_between(c.organisation_id, c.authority_id)`.as('my_side'),
    ]);

async function withEvents<T extends { id: string }>(tx: Tx, found: readonly T[]) {
  if (found.length === 0) return [];
  const events = await tx
    .selectFrom('provider_concern_event as e')
    .innerJoin('person_account as p', 'p.id', 'e.person_id')
    .select(['e.concern_id', 'e.event', 'e.words', 'e.happened_at', 'p.name as person_name'])
    .where(
      'e.concern_id',
      'in',
      found.map(({ id }) => id),
    )
    .orderBy('e.sequence')
    .execute();
  return found.map((concern) => ({
    ...concern,
    events: events.filter(({ concern_id }) => concern_id === concern.id),
  }));
}

/** The concerns with a provider that the visitor stands on a side of, the latest first. */
export async function concernsWith(tx: Tx, organisationId: string): Promise<ConcernOnRecord[]> {
  const found = await concerns(tx)
    .where('c.organisation_id', '=', organisationId)
    .orderBy('c.raised_at', 'desc')
    .execute();
  return withEvents(tx, found);
}

/** One concern. @throws Refusal not-found for whoever stands on no side of it */
export async function getConcern(tx: Tx, id: string): Promise<ConcernOnRecord> {
  const [concern] = await withEvents(tx, await concerns(tx).where('c.id', '=', id).execute());
  if (!concern) throw notFound();
  return concern;
}
