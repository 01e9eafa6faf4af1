import * as z from 'zod';
import { type AnswerOf, answeredList } from '../../checked.ts';
import { editionIds } from '../../editions.ts';
import {
  cautionSchema,
  citesSchema,
  reasonWithLawSchema,
  stepClockSchema,
  stepPlaceSchema,
} from '../../engine/answer.ts';
import { approvals, standings } from './effect.ts';
import { homeAreas } from './facts.ts';
import { placementOwners, recipients } from './people.ts';

const noticeSchema = z
  .strictObject({
    id: z.string(),
    to: z.enum(recipients),
    who: z.enum(placementOwners).describe('the role that tells them'),
    cites: citesSchema,
    text: z.string(),
    clock: stepClockSchema.optional(),
  })
  .meta({ id: 'PlacementNotice' });
/** Somebody who must be told: by whom, what, and by when. */
export type PlacementNotice = AnswerOf<typeof noticeSchema>;

const stepSchema = z
  .strictObject({
    id: z.string(),
    cites: citesSchema,
    who: z.enum(placementOwners).describe('the role that does it'),
    ...stepPlaceSchema.shape,
    text: z.string(),
    clock: stepClockSchema.optional(),
  })
  .meta({ id: 'PlacementStep' });
/** Something that must happen, who does it, and when. */
export type PlacementStep = AnswerOf<typeof stepSchema>;

const counterfactualSchema = z.strictObject({
  change: z.string(),
  approval: z.enum(approvals),
  registration: z.enum(standings),
  more: answeredList(z.string()).describe('ids of notices that would have been due besides'),
  fewer: answeredList(z.string()).describe('ids of notices that would not have been due'),
});
/** One fact that, had it been otherwise, would have asked for something else. */
export type PlacementCounterfactual = AnswerOf<typeof counterfactualSchema>;

/** Which approval, notices and preparation a placement calls for (contract of the placement decision). */
export const placementOutcomeSchema = z
  .strictObject({
    decision: z.literal('placement'),
    edition: z.enum(editionIds),
    area: z.enum(homeAreas).describe('where the new home is, as it was said; "unknown" was read as far away'),
    approval: z.enum(approvals),
    registration: z
      .enum(standings)
      .describe(
        'whether the home is lawful; "stands-out" means that nobody may be placed there: the move stops, and nothing else is asked',
      ),
    notices: answeredList(noticeSchema),
    reasons: answeredList(reasonWithLawSchema),
    steps: answeredList(stepSchema),
    cautions: answeredList(cautionSchema),
    counterfactuals: answeredList(counterfactualSchema).describe('single facts that would change the answer'),
  })
  .meta({ id: 'PlacementOutcome' });
export type PlacementOutcome = AnswerOf<typeof placementOutcomeSchema>;
