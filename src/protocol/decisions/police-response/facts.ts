import * as z from 'zod';
import { isCalendarDate } from '../../calendar/index.ts';
import { editionIds } from '../../editions.ts';
import { routes } from '../incident/levels.ts';

/**
 * What the police know when something about a child or young adult in care is reported to them. `occurredOn` picks the
 * edition; or `edition` names it; where both are given they must agree. Unknown fields are refused.
 */
export const policeResponseFactsSchema = z
  .strictObject({
    occurredOn: z
      .string()
      .refine(isCalendarDate, { message: 'must be a calendar date written YYYY-MM-DD' })
      .optional(),
    edition: z.enum(editionIds).optional(),
    age: z.number().min(0).max(25).int(),
    level: z
      .literal([1, 2, 3])
      .optional()
      .describe('the level that the setting stated; left out, nobody has said'),
    route: z
      .enum(routes)
      .describe('what the carer’s own decision came to: whether, and how, to tell the police'),
    attendanceAsked: z.boolean().describe('the setting, or whoever reports, asks for officers to come'),
    dangerNow: z.boolean(),
    dangerPassed: z.boolean().optional().describe('there was danger, and it has passed'),
    safeguardingConcern: z.boolean().optional().describe('left out, nobody was asked'),
    outOfArea: z.boolean().optional().describe('placed outside the area of the responsible authority'),
  })
  .refine(({ dangerNow, dangerPassed }) => !(dangerNow && dangerPassed), {
    path: ['dangerPassed'],
    message: 'must be false where dangerNow is true: danger that is there has not passed',
  })
  .meta({ id: 'PoliceResponseFacts' });

/** The facts of one report to the police. */
export type PoliceResponseFacts = z.infer<typeof policeResponseFactsSchema>;
