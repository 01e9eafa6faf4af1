import { checked } from '../../checked.ts';
import type { EditionId } from '../../editions.ts';
import { editionOf, refuseTheFuture } from '../../engine/by-cells/edition-of.ts';
import { reasonsFrom } from '../../engine/by-cells/reasons.ts';
import { cautionsFrom, stepsFrom } from '../../engine/by-cells/rules.ts';
import { wouldChange } from '../../engine/by-cells/would-change.ts';
import { missingCautionRules } from './cautions.ts';
import { gravityOf } from './effect.ts';
import { type CompiledMissingRulebook, compileMissing, evaluateMissing } from './evaluate.ts';
import { type MissingFacts, missingFactsSchema } from './facts.ts';
import type { MissingOutcome } from './outcome.ts';
import { roleIn } from './people.ts';
import { missingCells, missingSituationOf } from './read-facts.ts';
import { missingRulebooks } from './rulebook.ts';
import { missingStepRules } from './steps.ts';
import { missingColumns } from './vocabulary.ts';
import { nothingWaitsForFinding } from './waiting.ts';

const published: Readonly<Record<EditionId, CompiledMissingRulebook>> = {
  '2021': compileMissing(missingRulebooks['2021']),
  '2025': compileMissing(missingRulebooks['2025']),
};

/**
 * Checks the facts of an absence.
 * @param today in Europe/London, `YYYY-MM-DD`: a later day is refused. Left out, no day is too late
 * @throws Refusal naming the field and what is allowed
 */
export function readMissingFacts(input: unknown, today?: string): MissingFacts {
  const facts = checked(missingFactsSchema, input);
  refuseTheFuture(facts, today);
  return facts;
}

/** Decides checked facts under a rulebook. */
function decideMissingUnder(rulebook: CompiledMissingRulebook, facts: MissingFacts): MissingOutcome {
  const { edition } = rulebook;
  const cells = missingCells(facts);
  const { answer, rows } = evaluateMissing(rulebook, cells);
  const situation = missingSituationOf(edition, facts, answer);
  const inShort = (other: typeof cells) => {
    const { category, route } = evaluateMissing(rulebook, other).answer;
    return { category, route };
  };
  const steps = stepsFrom(missingStepRules, situation, edition, roleIn(facts, edition));
  return {
    decision: 'missing',
    edition,
    ...answer,
    reasons: reasonsFrom(rows),
    steps: facts.located ? nothingWaitsForFinding(steps) : steps,
    cautions: cautionsFrom(missingCautionRules, situation, edition),
    counterfactuals: wouldChange(missingColumns, cells, inShort, (other) => gravityOf({ ...other, law: [] })),
  };
}

/**
 * The missing decision (MIS-01 to MIS-08): what the absence is called, who looks, whether the police are told and how,
 * and what is owed once they are found.
 * @param input the facts, see the contract
 * @param options today in Europe/London: a later day is refused
 * @throws Refusal when the facts are refused or no edition covers the day
 */
export function decideMissing(input: unknown, options: { readonly today?: string } = {}): MissingOutcome {
  const facts = readMissingFacts(input, options.today);
  return decideMissingUnder(published[editionOf(facts, 'the absence')], facts);
}
