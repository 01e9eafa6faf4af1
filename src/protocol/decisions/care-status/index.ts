export {
  adoptionCodes,
  deathCode,
  guardianshipCodes,
  type LegalStatus,
  type LegalStatusCode,
  legalStatusCodes,
  legalStatuses,
  placementCodes,
  reasonCeasedCodes,
} from './codes.ts';
export { decideCareStatus, decideCareStatusOf } from './decide.ts';
export type { CareStatusExample } from './example.ts';
export { careStatusExamples } from './examples.ts';
export { type CareStatusFacts, careStatusFactsSchema, type Episode } from './facts.ts';
export {
  type CareStatusOutcome,
  careStatusOutcomeSchema,
  type NextChange,
  type StatusOnDay,
  type StatusReason,
  type StatusStep,
} from './outcome.ts';
export { type Category, categories, categoryTable } from './table-category.ts';
export { lookedAfterTable } from './table-looked-after.ts';
export { experienceTable, protocolTable } from './table-protocol.ts';
export { type StatusStretch, statusTimeline } from './timeline.ts';
export { type CareStatusProof, careStatusTables, verifyCareStatus } from './verify.ts';
