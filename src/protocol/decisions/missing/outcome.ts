import type { EditionId } from '../../editions.ts';
import type { Caution, NextStep } from '../../engine/answer.ts';
import type { ReasonWithLaw } from '../../engine/by-cells/reasons.ts';
import type { Code903, MissingCategory, MissingRoute } from './effect.ts';

/** One fact that, had it been otherwise, would have led elsewhere. */
export interface MissingCounterfactual {
  readonly change: string;
  readonly category: MissingCategory;
  readonly route: MissingRoute;
}

/** The answer to "they are not where they should be: what do we do?" (contract of the missing decision). */
export interface MissingOutcome {
  readonly decision: 'missing';
  readonly edition: EditionId;
  /** What the Protocol calls the absence. From 18 a guide only. */
  readonly category: MissingCategory;
  readonly route: MissingRoute;
  /** The code of the 903 return, where one fits. Its definitions are not those of the category. */
  readonly code903?: Code903;
  readonly reasons: readonly ReasonWithLaw[];
  readonly steps: readonly NextStep[];
  readonly cautions: readonly Caution[];
  readonly counterfactuals: readonly MissingCounterfactual[];
}
