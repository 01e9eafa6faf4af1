import * as z from 'zod';
import { type AnswerOf, answeredList } from '../../checked.ts';
import {
  citesSchema,
  type ReasonWithLaw,
  reasonWithLawSchema,
  stepPlaceSchema,
} from '../../engine/answer.ts';
import { legalStatusCodes } from './codes.ts';
import { categories } from './table-category.ts';

/** A row that held: the duties it cites, the law it rests on, and its reason in plain words. */
export type StatusReason = ReasonWithLaw;

const statusStepSchema = z
  .strictObject({
    id: z.string(),
    cites: citesSchema,
    who: z.string().describe('the agency or role that does it'),
    ...stepPlaceSchema.shape,
    text: z.string(),
  })
  .meta({ id: 'CareStatusStep' });
/** Something that must happen, who does it, and when. */
export type StatusStep = AnswerOf<typeof statusStepSchema>;

const statusOnDaySchema = z.strictObject({
  lookedAfter: z.boolean(),
  firstDay: z
    .boolean()
    .describe(
      'in accommodation since this day: looked after once it has lasted more than 24 hours without a break',
    ),
  legalBasis: z
    .enum(legalStatusCodes)
    .nullable()
    .describe('the SSDA903 legal status of the care; null when not looked after'),
  category: z.enum(categories).describe('what the law on leaving care calls them'),
  protocolCareLeaver: z.boolean().describe("a care leaver in the Protocol's own words"),
  careExperienced: z.boolean(),
  childOrYoungAdult: z.enum(['child', 'young-adult']),
});
/** What holds on one day. */
export type StatusOnDay = AnswerOf<typeof statusOnDaySchema>;

const nextChangeSchema = z.strictObject({ on: z.string(), text: z.string() });
/** When the status changes next if nothing else happens, and what to. */
export type NextChange = AnswerOf<typeof nextChangeSchema>;

/** Who this is by law and by the Protocol on a day (contract of the care-status decision). */
export const careStatusOutcomeSchema = z
  .strictObject({
    decision: z.literal('care-status'),
    on: z.string().describe('the day that was asked about'),
    ...statusOnDaySchema.shape,
    nextChange: nextChangeSchema
      .nullable()
      .describe('when the status changes next if nothing else happens, and what to'),
    reasons: answeredList(reasonWithLawSchema),
    steps: answeredList(statusStepSchema),
  })
  .meta({ id: 'CareStatusOutcome' });
export type CareStatusOutcome = AnswerOf<typeof careStatusOutcomeSchema>;
