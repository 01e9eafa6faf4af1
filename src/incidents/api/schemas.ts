import * as z from 'zod';
import { stepActions } from '../../follow-up/index.ts';
import { listOf, routes } from '../../protocol/index.ts';

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

/** What is done with a step. */
export const stepMoveSchema = z.strictObject({ action: z.enum(stepActions), words: words.default('') });

/** A list, a page at a time. */
export const pageSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  after: z.string().max(200).optional().describe('the cursor `next` of the page before'),
});
