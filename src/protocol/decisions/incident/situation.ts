import type { EditionId } from '../../editions.ts';
import type { Answered } from './evaluate.ts';
import type { IncidentFacts, Setting } from './facts.ts';
import type { Level, Route } from './levels.ts';
import { type Matter, mattersOf } from './matters.ts';
import { type AgeBand, ageBand } from './read-facts.ts';

/** What decides which steps and cautions follow. */
export interface Situation {
  readonly edition: EditionId;
  readonly setting: Setting;
  readonly age: AgeBand;
  readonly level: Level;
  readonly route: Route;
  readonly matters: ReadonlySet<Matter>;
}

/** Reads from the facts and the answer what the steps depend on. */
export function situationOf(facts: IncidentFacts, answered: Answered): Situation {
  const { edition, outcome } = answered;
  return {
    edition,
    setting: facts.setting,
    age: ageBand(facts),
    level: outcome.level,
    route: outcome.route,
    matters: mattersOf(facts, answered),
  };
}

/**
 * Conditions on a situation. What is left out may be anything; `matters` must all be present, `anyOf` at least one,
 * `without` none.
 */
export interface SituationCondition {
  readonly edition?: readonly EditionId[];
  readonly setting?: readonly Setting[];
  readonly age?: readonly AgeBand[];
  readonly level?: readonly Level[];
  readonly route?: readonly Route[];
  readonly matters?: readonly Matter[];
  readonly anyOf?: readonly Matter[];
  readonly without?: readonly Matter[];
}

const among = <T>(allowed: readonly T[] | undefined, value: T): boolean =>
  allowed === undefined || allowed.includes(value);

/** Whether the situation meets the conditions. */
export function meets(situation: Situation, when: SituationCondition): boolean {
  const has = (matter: Matter): boolean => situation.matters.has(matter);
  return (
    among(when.edition, situation.edition) &&
    among(when.setting, situation.setting) &&
    among(when.age, situation.age) &&
    among(when.level, situation.level) &&
    among(when.route, situation.route) &&
    (when.matters ?? []).every(has) &&
    (when.anyOf === undefined || when.anyOf.some(has)) &&
    !(when.without ?? []).some(has)
  );
}
