import * as z from 'zod';
import { askedFactsSchema } from '../facts/asked-facts.ts';

/** A move as another system sends it: where, when, and what no register of ours knows. */
export const moveSchema = z.strictObject({
  settingId: z.uuid(),
  from: z.string().max(10).describe('a London date, YYYY-MM-DD'),
  emergency: z.boolean().default(false),
  askedId: z.uuid().nullable().default(null).describe('who is asked to approve, where that is needed'),
  ...askedFactsSchema.shape,
});

const anything = z.looseObject({});

/** What is answered to a new move. */
export const recordedSchema = z.object({
  id: z.uuid(),
  created: z.boolean(),
  state: z.string(),
  approval: z.string(),
});

/** A move with its notices and steps, as far as its description needs it. */
export const moveAnswer = anything.describe('the move, its approval, and its notices and steps');
