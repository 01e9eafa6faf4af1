export { adverseExperiences } from './adverse-experiences.ts';
export {
  type Conduct,
  type ConductKind,
  conductKinds,
  conductSchema,
  devices,
  holders,
  threatened,
  weaponUses,
} from './conduct-schema.ts';
export {
  decideIncident,
  decideUnder,
  editionFor,
  publishedRulebooks,
  readIncidentFacts,
  stepsForRoute,
  stepsOfEvent,
} from './decide.ts';
export { type DraftEdition, draftRulebook, readDraft } from './draft.ts';
export { type Evaluation, evaluate, type Hit, speakingRows } from './evaluate.ts';
export type { IncidentExample } from './example.ts';
export { incidentExamples } from './examples.ts';
export { factorsByEdition } from './factors.ts';
export {
  childParts,
  concernKinds,
  doers,
  hurts,
  type IncidentFacts,
  immediateRisks,
  incidentFactsSchema,
  type Setting,
  settings,
  victimKinds,
} from './facts.ts';
export { type Level, type LevelOutcome, type Route, routes } from './levels.ts';
export {
  type Counterfactual,
  type Factor,
  type IncidentOutcome,
  incidentOutcomeSchema,
  levelSchema,
  type Service,
  services,
} from './outcome.ts';
export { type AgeBand, ageBand } from './read-facts.ts';
export { type CompiledRulebook, compileRulebook, type Rulebook, tablesOf } from './rulebook.ts';
export { onceSigned } from './steps/record.ts';
export { type OwnerRole, ownerRoles } from './steps/step-rule.ts';
export { type IncidentStepId, stepRules } from './steps.ts';
export { rulebook2021 } from './table-2021.ts';
export { rulebook2025 } from './table-2025.ts';
export { factsUnder, type IncidentProof, verifyIncident } from './verify.ts';
export { carerMayDecide, isHarmed, mayHaveDoneIt, partOfChild } from './whose-incident.ts';
