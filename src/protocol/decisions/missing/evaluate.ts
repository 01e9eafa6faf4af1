import type { EditionId } from '../../editions.ts';
import { type CompiledTable, compile } from '../../engine/compile.ts';
import type { Cells, Row } from '../../engine/table.ts';
import type { CategoryEffect, MissingAnswer, MissingEffect, PoliceEffect } from './effect.ts';
import type { MissingRulebook } from './rulebook.ts';

/** A rulebook made ready to decide. */
export interface CompiledMissingRulebook {
  readonly edition: EditionId;
  readonly police: CompiledTable<PoliceEffect>;
  readonly category: CompiledTable<CategoryEffect>;
  readonly code: CompiledTable<MissingEffect>;
  readonly besides: readonly CompiledTable<MissingEffect>[];
}

/** The answer, and the rows that held. */
export interface MissingEvaluation {
  readonly answer: MissingAnswer;
  readonly rows: readonly Row<MissingEffect>[];
}

/** Makes every table ready. Throws when a table leaves a case open or settles it twice. */
export function compileMissing(rulebook: MissingRulebook): CompiledMissingRulebook {
  return {
    edition: rulebook.edition,
    police: compile(rulebook.police),
    category: compile(rulebook.category),
    code: compile(rulebook.code),
    besides: [compile(rulebook.person), compile(rulebook.concern)],
  };
}

/** Reads every table for one case: what is done about the police, what the absence is called, its code, and the rest. */
export function evaluateMissing(rulebook: CompiledMissingRulebook, cells: Cells): MissingEvaluation {
  const police = rulebook.police.rowFor(cells);
  const category = rulebook.category.rowFor(cells);
  const code = rulebook.code.rowFor(cells);
  const { code903 } = code.outcome;
  return {
    answer: {
      category: category.outcome.category,
      route: police.outcome.route,
      ...(code903 ? { code903 } : {}),
    },
    rows: [police, category, code, ...rulebook.besides.map(({ rowFor }) => rowFor(cells))],
  };
}
