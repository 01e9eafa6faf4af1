import * as z from 'zod';
import { answeredList } from '../../checked.ts';
import { editionIds } from '../../editions.ts';
import { cautionSchema, nextStepSchema } from '../answer.ts';
import { reasonByCellsSchema } from './reasons.ts';

/**
 * The outcome of a decision: its answer, and what every decision says besides.
 * @param brief the part of the answer that the counterfactuals show
 */
export const outcomeByCells = <
  Name extends string,
  Answer extends z.ZodRawShape,
  Brief extends z.ZodRawShape,
>(
  decision: Name,
  answer: Answer,
  brief: Brief,
) =>
  z.strictObject({
    decision: z.literal(decision),
    edition: z.enum(editionIds),
    ...answer,
    reasons: answeredList(reasonByCellsSchema),
    steps: answeredList(nextStepSchema),
    cautions: answeredList(cautionSchema),
    counterfactuals: answeredList(z.strictObject({ change: z.string(), ...brief })).describe(
      'single facts that would change the answer',
    ),
  });
