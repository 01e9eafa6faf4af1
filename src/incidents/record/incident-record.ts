import * as z from 'zod';
import { line as asLine, sentAs, words } from '../../platform/forms/index.ts';
import { incidentFactsSchema, listOf, routes } from '../../protocol/index.ts';
import { injuriesSchema } from '../injuries/injuries-form.ts';
import {
  calming,
  foster,
  home,
  longestNarrative,
  police,
  whatHappened,
  whenAndWhere,
} from './record-forms.ts';

const { place, present } = whenAndWhere(null).fields;
const { childActions, staffActions } = whatHappened.fields;
const { deEscalation, restorative } = calming.fields;
const { policeReason, policeReference, seniorWords } = police.fields;
const { familyView } = foster.fields;
const narrative = sentAs(words('', { needed: 'Write the words.', most: longestNarrative }));
const maybeNarrative = sentAs(words('', { most: longestNarrative }));
const line = (needed: string) => sentAs(asLine('', { needed }));

/** A day and a time of day in London, and which of the two where the clocks showed it twice. */
const moment = {
  day: z.iso.date().describe('Europe/London date'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'must be a time written HH:MM' })
    .describe('Europe/London time'),
  which: z
    .enum(['first', 'second'])
    .optional()
    .describe('which of the two, in the night in which the clocks show it twice'),
};
const momentSchema = z.strictObject(moment);
/** A moment of the record, as it was given. */
export type RecordMoment = z.output<typeof momentSchema>;

/** What is known of the incident for the decision. Age, setting and day come from the register and the record. */
const facts = incidentFactsSchema.omit({ occurredOn: true, edition: true, setting: true, age: true });

/** A whole record, ready to be signed: what the pages gather and what the API takes. */
export const incidentRecordSchema = z.strictObject({
  childId: z.uuid(),
  ...moment,
  place: sentAs(place),
  present: sentAs(present),
  facts,
  childActions: sentAs(childActions),
  staffActions: sentAs(staffActions),
  deEscalation: sentAs(deEscalation),
  restorative: sentAs(restorative),
  account: z.union([
    z.strictObject({ words: narrative }),
    z.strictObject({ notYet: narrative }),
    z.strictObject({ inVoice: z.literal(true).describe('the draft has their recording') }),
  ]),
  injuries: injuriesSchema.nullable().default(null),
  told: listOf(
    z.strictObject({ who: line('Say who was told.'), how: line('Say how they were told.'), ...moment }),
    20,
  ).default([]),
  police: z
    .strictObject({
      ...moment,
      reason: sentAs(policeReason),
      reference: sentAs(policeReference),
      seniorConsulted: z.boolean(),
      seniorWords: sentAs(seniorWords),
    })
    .nullable()
    .default(null),
  settingRecord: z
    .strictObject({
      riskReview: sentAs(home.fields.riskReview),
      daybook: sentAs(asLine('')),
      outOfHours: z.enum(['yes', 'no']).optional(),
      outOfHoursWhy: maybeNarrative,
      supervisingTold: z.enum(['yes', 'no']).optional(),
      familyView: sentAs(familyView),
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
