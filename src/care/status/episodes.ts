import '../tables.ts';
import type { Tx } from '../../platform/web/index.ts';

/** An episode of care as it is recorded, in the codes of the return. */
export interface RecordedEpisode {
  readonly from_day: string;
  readonly to_day: string | null;
  readonly legal_status: string;
  readonly placement_type: string | null;
  readonly reason_ceased: string | null;
  readonly placement_location: 'in' | 'out' | null;
  readonly placement_miles: string | null;
  readonly authority_name: string;
}

/** Episodes of care, the latest first. `childIds`: the child, and the entries that were merged with theirs. */
export function episodesOf(tx: Tx, childIds: readonly string[]): Promise<RecordedEpisode[]> {
  return tx
    .selectFrom('care_episode')
    .innerJoin('organisation', 'organisation.id', 'care_episode.authority_id')
    .select([
      'from_day',
      'to_day',
      'legal_status',
      'placement_type',
      'reason_ceased',
      'placement_location',
      'placement_miles',
      'organisation.name as authority_name',
    ])
    .where('child_id', 'in', [...childIds])
    .orderBy('from_day', 'desc')
    .orderBy('legal_status')
    .execute();
}
