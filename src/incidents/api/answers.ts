import * as z from 'zod';
import { stepAnswer } from '../../follow-up/index.ts';
import { answeredList, anyOutcomeSchema } from '../../protocol/index.ts';
import { entryAnswer } from './entry-answer.ts';
import { incidentAnswer } from './incident-answer.ts';

/** What the API answers with. */
export const answers = {
  decision: anyOutcomeSchema,
  incident: incidentAnswer,
  recorded: z.object({ id: z.uuid(), created: z.boolean() }),
  reviewed: z.object({ id: z.uuid(), reviewState: z.string() }),
  step: stepAnswer,
  steps: z.object({ items: answeredList(stepAnswer) }),
  entries: z.object({
    items: answeredList(entryAnswer),
    next: z.string().nullable().describe('the cursor of the next page; null on the last one'),
  }),
};
