import type { EditionId } from '../../editions.ts';
import type { Caution } from '../../engine/answer.ts';
import type { Basis } from '../../engine/table.ts';
import type { Approval, Standing } from './effect.ts';
import type { HomeArea } from './facts.ts';
import type { NoticeId, PlacementNotice } from './notices.ts';
import type { PlacementStep } from './steps.ts';

/** A row that held: the duties it cites, the law it rests on, and its reason in plain words. */
export interface PlacementReason {
  readonly row: string;
  readonly cites: readonly string[];
  /** Ids of sources.ts. */
  readonly law: readonly string[];
  readonly basis: Basis;
  readonly text: string;
}

/** One fact that, had it been otherwise, would have asked for something else. */
export interface PlacementCounterfactual {
  readonly change: string;
  readonly approval: Approval;
  readonly registration: Standing;
  /** Notices that would have been due besides, and those that would not. */
  readonly more: readonly NoticeId[];
  readonly fewer: readonly NoticeId[];
}

/** Which approval, notices and preparation a placement calls for (contract of the placement decision). */
export interface PlacementOutcome {
  readonly decision: 'placement';
  readonly edition: EditionId;
  /** Where the new home is, as it was said. `unknown` was read as far away. */
  readonly area: HomeArea;
  readonly approval: Approval;
  /** How the home stands with the law; `stands-out` means that nobody is placed there: the move stops, and nothing of an ordinary one is asked. */
  readonly registration: Standing;
  readonly notices: readonly PlacementNotice[];
  readonly reasons: readonly PlacementReason[];
  readonly steps: readonly PlacementStep[];
  readonly cautions: readonly Caution[];
  readonly counterfactuals: readonly PlacementCounterfactual[];
}
