import * as z from 'zod';
import { type AnswerOf, answeredList } from '../../checked.ts';
import { editionIds } from '../../editions.ts';
import { cautionSchema, nextStepSchema } from '../../engine/answer.ts';
import { reasonByCellsSchema } from '../../engine/by-cells/reasons.ts';
import { categories, codes903, routes } from './effect.ts';

/** One fact that, had it been otherwise, would have led elsewhere. */
const counterfactualSchema = z.strictObject({
  change: z.string(),
  category: z.enum(categories),
  route: z.enum(routes),
});

/** The answer to "they are not where they should be: what do we do?" (contract of the missing decision). */
export const missingOutcomeSchema = z
  .strictObject({
    decision: z.literal('missing'),
    edition: z.enum(editionIds),
    category: z.enum(categories).describe('what the Protocol calls the absence; from 18 a guide only'),
    route: z.enum(routes).describe('what is done about the police'),
    code903: z
      .enum(codes903)
      .optional()
      .describe('the code of the 903 return, where one fits; its definitions are not those of the category'),
    reasons: answeredList(reasonByCellsSchema),
    steps: answeredList(nextStepSchema),
    cautions: answeredList(cautionSchema),
    counterfactuals: answeredList(counterfactualSchema).describe('single facts that would change the answer'),
  })
  .meta({ id: 'MissingOutcome' });
export type MissingOutcome = AnswerOf<typeof missingOutcomeSchema>;
