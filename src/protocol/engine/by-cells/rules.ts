import { citesIn } from '../../duties.ts';
import type { EditionId } from '../../editions.ts';
import type { Caution, NextStep, StepPlace } from '../answer.ts';
import { type Clock, clockInWords } from '../clock.ts';
import type { Cells, Row } from '../table.ts';

/** Something said when the conditions are met. A condition names a fact and the values it may have. */
export interface WordedRule {
  readonly id: string;
  /** The duties behind it; under an edition it cites those that the edition contains. */
  readonly cites: readonly string[];
  readonly when: Row<unknown>['when'];
  readonly text: string;
}

/** A step that follows when the conditions are met: who does it, when, and by what clock. */
export interface StepRule<Owner extends string = string> extends WordedRule {
  readonly owner: Owner;
  /** When it is done, what it is about, and what it waits for (engine/answer.ts). */
  readonly place: StepPlace;
  readonly clock?: Clock;
}

/** Whether the conditions all hold for these facts. */
export function meets(when: WordedRule['when'], facts: Cells): boolean {
  return Object.entries(when).every(([name, allowed]) => allowed.includes(facts[name] ?? ''));
}

/** The rules that speak for these facts, in their order. */
export function speaking<Rule extends WordedRule>(rules: readonly Rule[], facts: Cells): Rule[] {
  return rules.filter(({ when }) => meets(when, facts));
}

/** The steps that follow, each with its role and its clock in words. */
export function stepsFrom<Owner extends string>(
  rules: readonly StepRule<Owner>[],
  facts: Cells,
  edition: EditionId,
  roleOf: (owner: Owner) => string,
): NextStep[] {
  return speaking(rules, facts).map(({ id, cites, owner, place, text, clock }) => ({
    id,
    cites: citesIn(cites, edition),
    who: roleOf(owner),
    ...place,
    text,
    ...(clock ? { clock: clockInWords(clock) } : {}),
  }));
}

/** The cautions that apply. */
export function cautionsFrom(rules: readonly WordedRule[], facts: Cells, edition: EditionId): Caution[] {
  return speaking(rules, facts).map(({ id, cites, text }) => ({ id, cites: citesIn(cites, edition), text }));
}
