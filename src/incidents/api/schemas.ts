import * as z from 'zod';
import { stepActions } from '../../follow-up/index.ts';
import { answeredList, listOf, routes } from '../../protocol/index.ts';
import { incidentEvents } from '../happened-next/events.ts';

const words = z.string().max(200_000);

/** What a reviewer sends. */
export const reviewSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('approve'), words: words.default('') }),
  z.strictObject({ action: z.literal('ask-correction'), words }),
  z.strictObject({
    action: z.literal('hold'),
    until: z.iso.datetime({ offset: true }),
    namedDeciderId: z.uuid(),
    words: words.default(''),
  }),
  z.strictObject({
    action: z.literal('decide'),
    chosenRoute: z.enum(routes),
    goodEnough: z.enum(['yes', 'no', 'unsure']),
    goodEnoughWords: words.default(''),
    reason: words,
    factorsWeighed: listOf(z.string().max(100), 40).default([]),
  }),
]);

/** What happened after an incident, at a day and time in London. */
export const eventSchema = z.strictObject({
  event: z.enum(incidentEvents),
  day: z.string().describe('YYYY-MM-DD, in London'),
  time: z.string().describe('HH:MM, in London'),
  words: words.default(''),
});

/** What is done with a step. */
export const stepMoveSchema = z.strictObject({ action: z.enum(stepActions), words: words.default('') });

/** A list, a page at a time. */
export const pageSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  after: z.string().max(200).optional().describe('the cursor `next` of the page before'),
});

const anything = z.looseObject({});

/** The shapes that the API answers with, as far as its description needs them. */
export const answers = {
  decision: anything.describe('the outcome of the decision, as in the contract'),
  incident: anything.describe('the record with decisions, reviews, additions and steps'),
  recorded: z.object({ id: z.uuid(), created: z.boolean() }),
  reviewed: z.object({ id: z.uuid(), reviewState: z.string() }),
  step: anything.describe('the step'),
  steps: z.object({ items: answeredList(anything) }),
  entries: z.object({ items: answeredList(anything), next: z.string().nullable() }),
};
