import * as z from 'zod';
import { incidentFactsSchema, listOf, routes } from '../../protocol/index.ts';
import { longestLine, longestNarrative } from './record-fields.ts';

const narrative = z.string().trim().min(1).max(longestNarrative);
const maybeNarrative = z.string().trim().max(longestNarrative).default('');
const line = z.string().trim().min(1).max(longestLine);
const maybeLine = z.string().trim().max(longestLine).default('');
const day = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'must be a time written HH:MM' });

/** What is known of the incident for the decision. Age, setting and day come from the register and the record. */
const facts = incidentFactsSchema.omit({ occurredOn: true, edition: true, setting: true, age: true });

/** A whole record, ready to be signed: what the pages gather and what the API takes. */
export const incidentRecordSchema = z.strictObject({
  childId: z.uuid(),
  day: day.describe('Europe/London date'),
  time: time.describe('Europe/London time'),
  place: line,
  present: narrative,
  facts,
  childActions: narrative,
  staffActions: narrative,
  deEscalation: narrative,
  restorative: narrative,
  account: z.union([z.strictObject({ words: narrative }), z.strictObject({ notYet: narrative })]),
  told: listOf(z.strictObject({ who: line, how: line, day, time }), 20).default([]),
  police: z
    .strictObject({
      reason: narrative,
      day,
      time,
      reference: maybeLine,
      seniorConsulted: z.boolean(),
      seniorWords: narrative,
    })
    .nullable()
    .default(null),
  settingRecord: z
    .strictObject({
      riskReview: narrative,
      daybook: maybeLine,
      outOfHours: z.enum(['yes', 'no']).optional(),
      outOfHoursWhy: maybeNarrative,
      supervisingTold: z.enum(['yes', 'no']).optional(),
      familyView: maybeNarrative,
    })
    .describe('what else the kind of setting asks for (REC-01 to REC-03)'),
  decision: z.strictObject({
    goodEnough: z.enum(['yes', 'no', 'unsure']).describe('would this be good enough for my child? (PRI-01)'),
    goodEnoughWords: maybeNarrative,
    chosenRoute: z.enum(routes),
    reason: maybeNarrative.describe('needed if the chosen route is not the outcome'),
    factorsWeighed: listOf(z.string().max(100), 40)
      .default([])
      .describe('what was weighed: ids of factors of the edition in force on the day (INC-04)'),
  }),
});

/** A record, checked. */
export type IncidentRecord = z.output<typeof incidentRecordSchema>;
