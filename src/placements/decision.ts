export {
  decidePlacement,
  type HomeArea,
  type PlacementFacts,
  type PlacementNotice,
  type PlacementOutcome,
  type PlacementStep,
  placementFactsSchema,
} from '../protocol/decisions/placement/index.ts';
