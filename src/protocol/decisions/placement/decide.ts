import { checked } from '../../checked.ts';
import type { EditionId } from '../../editions.ts';
import type { ReasonWithLaw } from '../../engine/answer.ts';
import { editionOf } from '../../engine/by-cells/edition-of.ts';
import { cautionsFor } from './cautions.ts';
import { refuseContradictions } from './contradictions.ts';
import { counterfactuals } from './counterfactuals.ts';
import { evaluatePlacement, type PlacementEvaluation, speakingRows } from './evaluate.ts';
import { type PlacementFacts, placementFactsSchema } from './facts.ts';
import { noticesFor } from './notices.ts';
import type { PlacementOutcome } from './outcome.ts';
import { type CompiledPlacementRulebook, compilePlacement, placementRulebooks } from './rulebook.ts';
import { stepsFor } from './steps.ts';

const published: Readonly<Record<EditionId, CompiledPlacementRulebook>> = {
  '2021': compilePlacement(placementRulebooks['2021']),
  '2025': compilePlacement(placementRulebooks['2025']),
};

/**
 * Checks the facts of a placement.
 * @throws Refusal naming the field and what is allowed
 */
export function readPlacementFacts(input: unknown): PlacementFacts {
  const facts = checked(placementFactsSchema, input);
  refuseContradictions(facts);
  return facts;
}

function reasonsOf(evaluation: PlacementEvaluation): ReasonWithLaw[] {
  return speakingRows(evaluation).map(({ id, cites, basis, text, why, outcome }) => ({
    row: id,
    cites,
    law: outcome.law,
    basis,
    text: why ? `${text} (Inferred: ${why})` : text,
  }));
}

/** Decides checked facts under a rulebook. */
function decidePlacementUnder(rulebook: CompiledPlacementRulebook, facts: PlacementFacts): PlacementOutcome {
  const { edition } = rulebook;
  const evaluation = evaluatePlacement(rulebook, facts);
  const { approval, standing, notices, steps, cautions } = evaluation.effect;
  return {
    decision: 'placement',
    edition,
    area: facts.homeArea,
    approval,
    registration: standing,
    notices: noticesFor(notices, edition, facts),
    reasons: reasonsOf(evaluation),
    steps: stepsFor(steps, edition, facts),
    cautions: cautionsFor(cautions, edition),
    counterfactuals: counterfactuals(rulebook, facts, evaluation.effect),
  };
}

/**
 * The placement decision (OOA-01 to OOA-07, PLC-01, PLC-02): which approval, notices and preparation are due.
 * @param input the facts, see the contract in docs
 * @param _options as every decision takes them. A move may lie ahead: approval comes before it, so no day is too late
 * @throws Refusal when the facts are refused or no edition covers the day
 */
export function decidePlacement(
  input: unknown,
  _options: { readonly today?: string } = {},
): PlacementOutcome {
  const facts = readPlacementFacts(input);
  return decidePlacementUnder(published[editionOf(facts, 'the move')], facts);
}
