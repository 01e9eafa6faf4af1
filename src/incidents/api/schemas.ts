import * as z from 'zod';
import { stepActions } from '../../follow-up/index.ts';

const words = z.string().max(200_000);

/** What is done with a step. */
export const stepMoveSchema = z.strictObject({ action: z.enum(stepActions), words: words.default('') });

/** A list, a page at a time. */
export const pageSchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  after: z.string().max(200).optional().describe('the `next` cursor of the previous page'),
});
