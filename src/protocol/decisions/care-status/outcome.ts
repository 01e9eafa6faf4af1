import type { StepPlace } from '../../engine/answer.ts';
import type { Basis } from '../../engine/table.ts';
import type { LegalStatusCode } from './codes.ts';
import type { Category } from './table-category.ts';

/** A row that held: the duties it cites, the law it rests on, and its reason in plain words. */
export interface StatusReason {
  readonly row: string;
  readonly cites: readonly string[];
  /** Ids of sources.ts. */
  readonly law: readonly string[];
  readonly basis: Basis;
  readonly text: string;
}

/** Something that must happen, who does it, and when. */
export interface StatusStep extends StepPlace {
  readonly id: string;
  readonly cites: readonly string[];
  readonly who: string;
  readonly text: string;
}

/** What holds on one day. */
export interface StatusOnDay {
  readonly lookedAfter: boolean;
  /** In accommodation since this day: looked after once it has lasted more than 24 hours without a break. */
  readonly firstDay: boolean;
  /** The SSDA903 legal status that care stands on; null when not looked after. */
  readonly legalBasis: LegalStatusCode | null;
  readonly category: Category;
  readonly protocolCareLeaver: boolean;
  readonly careExperienced: boolean;
  readonly childOrYoungAdult: 'child' | 'young-adult';
}

/** When the status changes next if nothing else happens, and what to. */
export interface NextChange {
  readonly on: string;
  readonly text: string;
}

/** Who this is by law and by the Protocol on a day (contract of the care-status decision). */
export interface CareStatusOutcome extends StatusOnDay {
  readonly decision: 'care-status';
  readonly on: string;
  readonly nextChange: NextChange | null;
  readonly reasons: readonly StatusReason[];
  readonly steps: readonly StatusStep[];
}
