export {
  decidePlacement,
  type HomeArea,
  type PlacementFacts,
  type PlacementNotice,
  type PlacementOutcome,
  type PlacementStep,
  placementFactsSchema,
} from '../protocol/index.ts';
