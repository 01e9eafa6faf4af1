import * as z from 'zod';
import { placementFactsSchema } from '../../../protocol/index.ts';

const {
  careStatus,
  homeArea,
  crossesLondonBoundary,
  connectedPerson,
  onOrder,
  policeContactLikely,
  schoolChanges,
  keyStage4,
  sendNeeds,
} = placementFactsSchema.shape;

/** The facts of a move that people give, because no register knows them. What is left out is not known. */
export const askedFactsSchema = z.strictObject({
  careStatus: careStatus.optional(),
  homeArea: homeArea.optional(),
  crossesLondonBoundary,
  connectedPerson,
  onOrder,
  policeContactLikely,
  schoolChanges,
  keyStage4,
  sendNeeds,
});

export type AskedFacts = z.infer<typeof askedFactsSchema>;
