export { placementCautionRules } from './cautions.ts';
export { decidePlacement, readPlacementFacts } from './decide.ts';
export {
  type Approval,
  approvals as placementApprovals,
  type PlacementEffect,
  type Standing as RegistrationStanding,
  standings as registrationStandings,
} from './effect.ts';
export type { PlacementExample } from './example.ts';
export { placementExamples } from './examples.ts';
export {
  boundaryCrossings,
  careStatuses as placementCareStatuses,
  type HomeArea,
  homeAreas,
  orders as placementOrders,
  type PlacementFacts,
  placementEvents,
  placementFactsSchema,
  registrations as placementRegistrations,
  type SettingKind,
  settingKinds,
} from './facts.ts';
export { noticeRules as placementNoticeRules } from './notices.ts';
export {
  type PlacementCounterfactual,
  type PlacementNotice,
  type PlacementOutcome,
  type PlacementStep,
  placementOutcomeSchema,
} from './outcome.ts';
export {
  type PlacementOwner,
  placementOwners,
  type Recipient as PlacementRecipient,
  recipients as placementRecipients,
} from './people.ts';
export { type PlacementRulebook, placementRulebooks } from './rulebook.ts';
export { type PlacementStepId, placementStepRules } from './steps.ts';
export { type PlacementProof, verifyPlacement } from './verify.ts';
