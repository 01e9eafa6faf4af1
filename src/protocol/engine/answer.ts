import * as z from 'zod';
import { type AnswerOf, answeredList } from '../checked.ts';
import { bases } from './table.ts';

/** The duties behind something, by their ids. */
export const citesSchema = answeredList(z.string()).describe('ids of the duties behind it');
/** The law behind something, where it is not the Protocol alone. */
export const lawSchema = answeredList(z.string()).describe('ids of the law it rests on besides');

/** A row that held, the duties it cites, and its reason in plain words. */
export const reasonSchema = z
  .strictObject({
    row: z.string().describe('id of the rule that held'),
    cites: citesSchema,
    basis: z.enum(bases).describe('whether the text says so, or we filled a silence'),
    text: z.string(),
  })
  .meta({ id: 'Reason' });
export type Reason = AnswerOf<typeof reasonSchema>;

/** A row that held, with the law it rests on. */
export const reasonWithLawSchema = z
  .strictObject({ ...reasonSchema.shape, law: lawSchema })
  .meta({ id: 'ReasonWithLaw' });
export type ReasonWithLaw = AnswerOf<typeof reasonWithLawSchema>;

/** A time limit: how long it is, what starts it, and its legal basis in words. */
export const stepClockSchema = z
  .strictObject({
    hours: z.number(),
    workingDays: z
      .number()
      .optional()
      .describe('where the text counts in working days; hours is then the least that they can be'),
    from: z.string().describe('what starts it'),
    basis: z.string().describe('its legal basis in words'),
  })
  .meta({ id: 'Clock' });
export type StepClock = AnswerOf<typeof stepClockSchema>;

/** When a step is done: at once, before the night is over, in the next days, or later. */
export const stepTimes = ['now', 'tonight', 'next-days', 'later'] as const;
export type StepTime = (typeof stepTimes)[number];

/** What a step may wait for. Such a step is made when that happens, and not before. */
export const stepEvents = ['police-come', 'interview', 'charge', 'custody', 'found'] as const;
export type StepEvent = (typeof stepEvents)[number];

/** What a step is about: the parts under which a page lists the steps of one time. */
export const stepGroups = ['act', 'tell', 'child', 'others', 'record'] as const;
export type StepGroup = (typeof stepGroups)[number];

export const stepPlaceSchema = z.strictObject({
  when: z.enum(stepTimes),
  group: z.enum(stepGroups).describe('what it is about'),
  if: z.enum(stepEvents).optional().describe('the event it waits for'),
});
/** Where a step belongs: when it is done, what it is about, and the event it waits for, if any. */
export type StepPlace = AnswerOf<typeof stepPlaceSchema>;

/** Something that must happen, and who does it. */
export const nextStepSchema = z
  .strictObject({
    id: z.string(),
    cites: citesSchema,
    who: z.string().describe('the role that does it'),
    ...stepPlaceSchema.shape,
    text: z.string(),
    clock: stepClockSchema.optional(),
  })
  .meta({ id: 'NextStep' });
export type NextStep = AnswerOf<typeof nextStepSchema>;

/** A warning about what a choice sets in motion. */
export const cautionSchema = z
  .strictObject({ id: z.string(), cites: citesSchema, text: z.string() })
  .meta({ id: 'Caution' });
export type Caution = AnswerOf<typeof cautionSchema>;
