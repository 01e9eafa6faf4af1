import '../../tables.ts';
import '../../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/web/index.ts';

/** A pledge as it is on record. */
export interface PledgeOnRecord {
  readonly id: string;
  readonly organisation_id: string;
  readonly authority_id: string;
  readonly authority_name: string;
  readonly from_day: string;
  readonly until_day: string | null;
  readonly stands_at: string;
  readonly recorded_by_name: string;
  readonly recorded_at: Date;
}

/** The pledges of providers that the visitor may know of; the latest first. */
export function pledgesOf(tx: Tx, organisationIds: readonly string[]): Promise<PledgeOnRecord[]> {
  return tx
    .selectFrom('provider_pledge as g')
    .innerJoin('organisation as a', 'a.id', 'g.authority_id')
    .innerJoin('person_account as p', 'p.id', 'g.recorded_by')
    .select([
      'g.id',
      'g.organisation_id',
      'g.authority_id',
      'a.name as authority_name',
      'g.from_day',
      'g.until_day',
      'g.stands_at',
      'g.recorded_at',
      'p.name as recorded_by_name',
    ])
    .where(sql<boolean>`g.organisation_id = any (${[...organisationIds]}::uuid[])`)
    .orderBy('a.name')
    .orderBy('g.from_day', 'desc')
    .orderBy('g.recorded_at', 'desc')
    .execute();
}

export type PledgeState = 'runs' | 'ahead' | 'run-out';

/** How a pledge stands on a day. */
export function pledgeState(
  { from_day, until_day }: Pick<PledgeOnRecord, 'from_day' | 'until_day'>,
  on: string,
): PledgeState {
  if (from_day > on) return 'ahead';
  return until_day === null || until_day >= on ? 'runs' : 'run-out';
}
