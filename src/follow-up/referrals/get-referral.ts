import '../tables.ts';
import '../../care/index.ts';
import { sql } from 'kysely';
import { nameOfChild } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../platform/web/index.ts';
import type { LawfulBasis, Openable, Purpose, ReferralEvent, ReferralState, Service } from './words.ts';

/** A referral as lists show it. */
export interface ReferralInList {
  readonly id: string;
  readonly child_id: string;
  /** Null when the child is not, or no longer, open to the visitor. */
  readonly child_called: string | null;
  readonly service: Service;
  readonly purpose: Purpose;
  readonly state: ReferralState;
  readonly from_name: string;
  readonly to_name: string;
  readonly made_at: Date;
  readonly answer_due_at: Date;
  readonly closes_at: Date;
  /** Whether it was made to a service the visitor works for. */
  readonly with_us: boolean;
  /** Whether the visitor stands on the side that shares. */
  readonly by_us: boolean;
}

/** A referral whole. */
export interface Referral extends ReferralInList {
  readonly lawful_basis: LawfulBasis;
  readonly kinds: readonly Openable[];
  readonly made_by_name: string;
  /** Null when it has closed for the visitor. */
  readonly words: string | null;
  readonly may_refer: boolean;
  readonly events: readonly {
    readonly event: ReferralEvent;
    readonly words: string;
    readonly name: string | null;
    readonly happened_at: Date;
  }[];
}

const referrals = (tx: Tx) =>
  tx
    .selectFrom('agency_referral as r')
    .innerJoin('organisation as f', 'f.id', 'r.from_organisation_id')
    .innerJoin('organisation as t', 't.id', 'r.to_organisation_id')
    .leftJoin('child as c', 'c.id', 'r.child_id')
    .select([
      'r.id',
      'r.child_id',
      'r.service',
      'r.purpose',
      'r.state',
      'f.name as from_name',
      't.name as to_name',
      'r.made_at',
      'r.answer_due_at',
      'r.closes_at',
      nameOfChild('c').as('child_called'),
      sql<boolean>`app.serves(r.to_organisation_id, r.service)`.as('with_us'),
      sql<boolean>`app.follows_referrals(r.child_id)`.as('by_us'),
    ]);

const waits = sql<boolean>`(r.state = 'waiting' and r.closes_at > app.now())`;
const order = {
  from: sql`agency_referral r`,
  columns: sql`${waits}, r.made_at, r.id`,
  id: sql`r.id`,
  goes: '<',
} as const;

/** The referrals that are open to the visitor, on either side: those that wait first, then the latest. */
export async function referralsKnown(tx: Tx, asked: ListAsked): Promise<ListPart<ReferralInList>> {
  const rows = await referrals(tx)
    .where(comesAfterEntry(asked.after, order))
    .orderBy(waits, 'desc')
    .orderBy('r.made_at', 'desc')
    .orderBy('r.id', 'desc')
    .limit(asked.size + 1)
    .execute();
  return listPart(rows, asked);
}

/** How many wait for an answer of the visitor's own service. */
export async function waitingForUs(tx: Tx): Promise<number> {
  const { rows } = await sql<{ many: number }>`select count(*) as many from agency_referral r
    where r.state = 'waiting' and r.closes_at > app.now() and app.serves(r.to_organisation_id, r.service)`.execute(
    tx,
  );
  return rows[0]?.many ?? 0;
}

/**
 * One referral with all that happened to it.
 * @throws Refusal `not-found`
 */
export async function getReferral(tx: Tx, id: string): Promise<Referral> {
  const found = await referrals(tx)
    .innerJoin('person_account as p', 'p.id', 'r.made_by')
    .leftJoin('agency_referral_ask as a', 'a.referral_id', 'r.id')
    .select(['r.lawful_basis', 'r.kinds', 'p.name as made_by_name', 'a.words'])
    .select(sql<boolean>`app.may_refer(r.child_id, array['identity'])`.as('may_refer'))
    .where('r.id', '=', id)
    .executeTakeFirst();
  if (!found) throw notFound();
  const events = await tx
    .selectFrom('agency_referral_event as e')
    .leftJoin('person_account as p', 'p.id', 'e.person_id')
    .select(['e.event', 'e.words', 'p.name', 'e.happened_at'])
    .where('e.referral_id', '=', id)
    .orderBy('e.happened_at')
    .orderBy('e.id')
    .execute();
  return { ...found, events };
}

/** Whether a referral is open: what it names is to be seen by the other side. */
export function isOpen(
  { state, closes_at }: Pick<ReferralInList, 'state' | 'closes_at'>,
  now: Date,
): boolean {
  return (state === 'waiting' || state === 'accepted') && closes_at > now;
}
