import { isOneOf } from '../../../../platform/web/index.ts';
import { comparable } from '../../child/assemble-child.ts';
import { readDay } from '../../days/read-day.ts';
import type { SuppliedRow } from '../../read/supplied-row.ts';
import { type LeftOut, type LeftOutReason, leaveOut } from './left-out.ts';

/** An episode as the register takes it. Days are `YYYY-MM-DD`; codes are as supplied, known or not. */
export interface EpisodeOfReturn {
  readonly row: number;
  readonly from_day: string;
  readonly to_day: string | null;
  readonly legal_status: string;
  readonly placement_type: string | null;
  readonly provider: string | null;
  readonly urn: string | null;
  readonly need: string | null;
  readonly reason_new: string | null;
  readonly reason_ceased: string | null;
  readonly reason_moved: string | null;
  /** From the postcodes, where a directory answers; null is not known. */
  readonly placement_location: 'in' | 'out' | null;
  readonly placement_area: string | null;
  readonly placement_miles: number | null;
}

const longestStatus = 4;
const locations = { IN: 'in', OUT: 'out' } as const;

/** 999.9 is how the return writes a distance that is not known. */
function milesIn(text: string | null): number | null {
  const miles = text === null ? Number.NaN : Number(text);
  return miles >= 0 && miles < 999.9 ? miles : null;
}

/** What tells one episode of a child from another: start, legal status and kind of placement. */
export function episodeKey(episode: EpisodeOfReturn): string {
  return `${episode.from_day} ${episode.legal_status} ${episode.placement_type ?? ''}`;
}

function faultOf(
  began: string | null,
  endGiven: boolean,
  ended: string | null,
  status: string | null,
): LeftOutReason | null {
  if (began === null) return 'no-start';
  if (status === null) return 'no-status';
  if (status.length > longestStatus) return 'status-too-long';
  if (endGiven && ended === null) return 'end-unreadable';
  return ended !== null && ended < began ? 'ends-before-start' : null;
}

/** Reads an episode; what cannot be read, or could mislead, is left out and named. */
export function readEpisode(supplied: SuppliedRow): {
  readonly episode: EpisodeOfReturn | null;
  readonly leftOut: readonly LeftOut[];
} {
  const value = (column: string): string | null => comparable(supplied.values[column] ?? null);
  const [began, ended] = [readDay(value('DECOM')), readDay(value('DEC'))];
  const status = value('LS');
  const fault = faultOf(began, value('DEC') !== null, ended, status);
  if (fault || began === null || status === null)
    return { episode: null, leftOut: [leaveOut(supplied, fault ?? 'no-start')] };
  const reason = value('REC');
  const location = value('PL_LOCATION') ?? '';
  return {
    episode: {
      row: supplied.row,
      from_day: began,
      to_day: ended,
      legal_status: status,
      placement_type: value('PLACE'),
      provider: value('PLACE_PROVIDER'),
      urn: value('URN'),
      need: value('CIN'),
      reason_new: value('RNE'),
      reason_ceased: ended === null ? null : reason,
      reason_moved: value('REASON_PLACE_CHANGE'),
      placement_location: isOneOf(locations, location) ? locations[location] : null,
      placement_area: value('PL_LA'),
      placement_miles: milesIn(value('PL_DISTANCE')),
    },
    leftOut: reason !== null && ended === null ? [leaveOut(supplied, 'reason-without-end', 'REC')] : [],
  };
}
