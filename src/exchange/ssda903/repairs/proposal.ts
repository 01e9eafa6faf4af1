import type { SuppliedRow } from '../read/supplied-row.ts';

/** An episode with the return year that supplied it. */
export interface EpisodeOfYear {
  readonly year: number;
  readonly supplied: SuppliedRow;
}

/**
 * The repairs that London's data over several years turned out to need, by the numbers under which London knows them:
 * 1 left open, but care went on; 1A left open, but care began anew; 2 left open, and nothing follows; 3 supplied twice;
 * 3A supplied anew in a later year; 4 overlaps the next; 5 a gap before the next where none should be.
 */
type RepairRule = '1' | '1A' | '2' | '3' | '3A' | '4' | '5';

/** One value that would change. Days are written as the return writes them, `DD/MM/YYYY`; null is blank. */
export interface Change {
  readonly column: 'DEC' | 'REC';
  readonly from: string | null;
  readonly to: string;
}

/**
 * A repair that somebody may accept. Nothing is changed by it. Where the reason for an end is not known it stays blank
 * and `askFor` names it: no code is made up for what nobody said.
 */
export interface Proposal {
  readonly rule: RepairRule;
  /** The episode: the year of the return and its row there. */
  readonly year: number;
  readonly row: number;
  /** Set the row aside, because another one says the same. `changes` is empty then. */
  readonly setAside: boolean;
  readonly changes: readonly Change[];
  /** Columns that stay blank until somebody says what is true. */
  readonly askFor: readonly ('REC' | 'REASON_PLACE_CHANGE')[];
  readonly why: string;
}
