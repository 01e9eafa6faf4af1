import * as z from 'zod';
import { isCalendarDate } from '../../calendar/index.ts';
import { listOf } from '../../checked.ts';
import { editionIds } from '../../editions.ts';
import { concernKinds, settings } from '../incident/facts.ts';

/**
 * What makes somebody so vulnerable that nobody waits for a search while it is not known where they are. The list is
 * ours: the Protocol has needs, language, health and exploitation known beforehand (MIS-01, MIS-02, VOI-04, MIG-03), and
 * the statutory guidance treats the trafficked apart (rmfhc-2014).
 */
export const vulnerabilities = [
  'learning-disability',
  'medical-need',
  'suicide-or-self-harm',
  'trafficked',
  'speaks-no-english',
] as const;
export type Vulnerability = (typeof vulnerabilities)[number];

/**
 * What is known of a child or young adult who is not where they should be. `occurredOn` picks the edition; or `edition`
 * names it; where both are given they must agree. Unknown fields are refused, and so is somebody who is found while it
 * is not known where they are.
 */
export const missingFactsSchema = z
  .strictObject({
    occurredOn: z
      .string()
      .refine(isCalendarDate, { message: 'must be a calendar date written YYYY-MM-DD' })
      .optional(),
    edition: z.enum(editionIds).optional(),
    age: z.number().min(0).max(25).int(),
    setting: z.enum(settings).describe('where they live, or where they were expected'),
    whereaboutsKnown: z.boolean().describe('it is known where they are; true where they are found'),
    enquiriesMade: z.boolean().describe('reasonable enquiries were made on this occasion'),
    located: z.boolean().describe('they are found: back, or with someone who brings them back'),
    immediateDanger: z.boolean(),
    significantRisk: z.boolean().describe('there is a significant risk of harm to them now'),
    vulnerability: listOf(z.enum(vulnerabilities), 50)
      .optional()
      .describe('what makes it dangerous for them that nobody knows where they are'),
    concerns: listOf(z.enum(concernKinds), 50).optional(),
  })
  .refine(({ located, whereaboutsKnown }) => whereaboutsKnown || !located, {
    path: ['whereaboutsKnown'],
    message: 'must be true where located is true: if someone is found, it is known where they are',
  })
  .meta({ id: 'MissingFacts' });

/** The facts of one absence. */
export type MissingFacts = z.infer<typeof missingFactsSchema>;
