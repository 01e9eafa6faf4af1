import * as z from 'zod';
import { isCalendarDate } from '../../calendar.ts';
import { editionIds } from '../../editions.ts';
import { concernKinds, settings } from '../incident/facts.ts';

/**
 * What is known of a child or young adult who is not where they should be. `occurredOn` picks the edition; or `edition`
 * names it; where both are given they must agree. Unknown fields are refused.
 */
export const missingFactsSchema = z.strictObject({
  occurredOn: z
    .string()
    .refine(isCalendarDate, { message: 'must be a calendar date written YYYY-MM-DD' })
    .optional(),
  edition: z.enum(editionIds).optional(),
  age: z.number().min(0).max(25).int(),
  setting: z.enum(settings).describe('where they live, or where they were expected'),
  whereaboutsKnown: z.boolean().describe('it is known where they are'),
  enquiriesMade: z.boolean().describe('reasonable enquiries were made on this occasion'),
  located: z.boolean().describe('they are found: back, or with somebody who brings them back'),
  immediateDanger: z.boolean(),
  significantRisk: z.boolean().describe('there is a significant risk of harm to them now'),
  concerns: z.array(z.enum(concernKinds)).optional(),
});

/** The facts of one absence. */
export type MissingFacts = z.infer<typeof missingFactsSchema>;
