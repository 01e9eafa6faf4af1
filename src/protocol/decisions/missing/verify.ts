import type { EditionId } from '../../editions.ts';
import { editionOf } from '../../engine/by-cells/edition-of.ts';
import type { ReadCase } from '../../engine/by-cells/example.ts';
import { type ProofByCells, prove } from '../../engine/by-cells/prove.ts';
import { missingCautionRules } from './cautions.ts';
import { gravityOf, type MissingEffect } from './effect.ts';
import { compileMissing, evaluateMissing } from './evaluate.ts';
import { inShort, type MissingExample } from './example.ts';
import { missingExamples } from './examples.ts';
import type { MissingFacts } from './facts.ts';
import { missingCells, missingSituationOf } from './read-facts.ts';
import { type MissingRulebook, missingRulebooks, missingTablesOf } from './rulebook.ts';
import { missingStepRules } from './steps.ts';
import { missingSituation } from './vocabulary.ts';

/** What was proved of one edition of the missing decision. */
export type MissingProof = ProofByCells<'missing'>;

function readerOf(rulebook: MissingRulebook): (facts: MissingFacts) => ReadCase {
  const compiled = compileMissing(rulebook);
  return (facts) => {
    const { answer, rows } = evaluateMissing(compiled, missingCells(facts));
    return {
      edition: editionOf(facts, 'the absence'),
      answer: inShort(answer),
      rows,
      situation: missingSituationOf(rulebook.edition, facts, answer),
    };
  };
}

/** Proves the missing decision, one edition after the other. An empty list of faults is the proof. */
export function verifyMissing(
  rulebooks: Readonly<Partial<Record<EditionId, MissingRulebook>>> = missingRulebooks,
  examples: readonly MissingExample[] = missingExamples,
): MissingProof[] {
  return Object.values(rulebooks).map((rulebook) =>
    prove<'missing', MissingEffect, MissingFacts>({
      decision: 'missing',
      edition: rulebook.edition,
      tables: missingTablesOf(rulebook),
      gravity: gravityOf,
      steps: missingStepRules,
      cautions: missingCautionRules,
      situation: missingSituation,
      examples,
      reader: () => readerOf(rulebook),
    }),
  );
}
