import type { EditionId } from '../../editions.ts';
import type { IncidentFacts, Setting } from './facts.ts';
import type { Level, LevelOutcome, Route } from './levels.ts';
import { type AgeBand, ageBand, hasExploitationConcern } from './read-facts.ts';

/** Matters that call for steps of their own. */
export const matters = [
  'drugs',
  'repeated-drugs',
  'dealing',
  'larger-quantity',
  'weapon',
  'illegal-material',
  'historical-disclosure',
  'sexual-harm',
  'harm-done',
  'victim',
  'exploitation',
  'trafficking',
  'age-disputed',
  'out-of-area',
  'migrant',
  'send-needs',
  'police-involved',
  'not-yet-police',
  'risk-managed',
] as const;
export type Matter = (typeof matters)[number];

/** What decides which steps and cautions follow. */
export interface Situation {
  readonly edition: EditionId;
  readonly setting: Setting;
  readonly age: AgeBand;
  readonly level: Level;
  readonly route: Route;
  readonly matters: ReadonlySet<Matter>;
}

/** Reads from the facts and the outcome what the steps depend on. */
export function situationOf(edition: EditionId, facts: IncidentFacts, outcome: LevelOutcome): Situation {
  const found = new Set<Matter>();
  const note = (matter: Matter, present: boolean | undefined): void => {
    if (present) found.add(matter);
  };
  for (const conduct of facts.conduct) {
    note('harm-done', ['assault', 'damage', 'theft', 'threat'].includes(conduct.kind));
    note('weapon', conduct.kind === 'weapon');
    note('illegal-material', conduct.kind === 'illegal-material');
    note('historical-disclosure', conduct.kind === 'sexual' && conduct.when === 'historical');
    note('sexual-harm', conduct.kind === 'sexual');
    note('exploitation', conduct.kind === 'sexual' && conduct.what === 'exploitation');
    if (conduct.kind === 'drugs') {
      note('drugs', true);
      note('repeated-drugs', conduct.occasion > 1);
      note('dealing', conduct.supply);
      note('larger-quantity', conduct.largerQuantity);
    }
  }
  const victim = facts.victim !== undefined && facts.victim.who !== 'none';
  note('victim', victim);
  note('harm-done', victim);
  note('exploitation', hasExploitationConcern(facts));
  note('trafficking', facts.concerns?.includes('trafficking'));
  note('age-disputed', facts.concerns?.includes('age-disputed'));
  note('out-of-area', facts.outOfArea);
  note('migrant', facts.migrant);
  note('send-needs', facts.sendNeeds);
  note('police-involved', outcome.route === 'report-non-urgent' || outcome.route === 'call-999');
  note('not-yet-police', outcome.route !== 'call-999');
  note('risk-managed', facts.riskManageable);
  return {
    edition,
    setting: facts.setting,
    age: ageBand(facts.age),
    level: outcome.level,
    route: outcome.route,
    matters: found,
  };
}

/** Conditions on a situation. What is left out may be anything; `matters` must all be present, `anyOf` at least one. */
export interface SituationCondition {
  readonly edition?: readonly EditionId[];
  readonly setting?: readonly Setting[];
  readonly age?: readonly AgeBand[];
  readonly level?: readonly Level[];
  readonly route?: readonly Route[];
  readonly matters?: readonly Matter[];
  readonly anyOf?: readonly Matter[];
}

const among = <T>(allowed: readonly T[] | undefined, value: T): boolean =>
  allowed === undefined || allowed.includes(value);

/** Whether the situation meets the conditions. */
export function meets(situation: Situation, when: SituationCondition): boolean {
  return (
    among(when.edition, situation.edition) &&
    among(when.setting, situation.setting) &&
    among(when.age, situation.age) &&
    among(when.level, situation.level) &&
    among(when.route, situation.route) &&
    (when.matters ?? []).every((matter) => situation.matters.has(matter)) &&
    (when.anyOf === undefined || when.anyOf.some((matter) => situation.matters.has(matter)))
  );
}
