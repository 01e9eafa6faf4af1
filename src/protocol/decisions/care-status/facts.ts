import * as z from 'zod';
import { isCalendarDate } from '../../calendar/index.ts';
import { listOf } from '../../checked.ts';
import { legalStatusCodes, placementCodes, reasonCeasedCodes } from './codes.ts';

const day = z.string().refine(isCalendarDate, { message: 'must be a calendar date written YYYY-MM-DD' });

/** One episode of care, in the codes of the SSDA903 return. `to` is the day it ended; without it the episode goes on. */
const episodeSchema = z.strictObject({
  from: day,
  to: day.optional(),
  legalStatus: z.enum(legalStatusCodes),
  placement: z.enum(placementCodes as readonly [string, ...string[]]).optional(),
  reasonCeased: z.enum(reasonCeasedCodes as readonly [string, ...string[]]).optional(),
});

/**
 * What is known for the care status on a day. Unknown fields are refused.
 * `detainedAtSixteen` and `hospitalAtSixteen`: where the child was on the sixteenth birthday, straight after care.
 * `homeSince`: since when, without a break, they have lived with a parent or somebody with parental responsibility.
 */
export const careStatusFactsSchema = z
  .strictObject({
    dateOfBirth: day,
    on: day,
    episodes: listOf(episodeSchema, 2000),
    detainedAtSixteen: z.boolean().optional(),
    hospitalAtSixteen: z.boolean().optional(),
    homeSince: day.optional(),
  })
  .meta({ id: 'CareStatusFacts' });

/** One episode of care. */
export type Episode = z.infer<typeof episodeSchema>;
/** The facts of one care-status decision. */
export type CareStatusFacts = z.infer<typeof careStatusFactsSchema>;
