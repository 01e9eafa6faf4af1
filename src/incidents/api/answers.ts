import * as z from 'zod';
import { answeredList } from '../../protocol/index.ts';

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
