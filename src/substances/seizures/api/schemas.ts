import * as z from 'zod';
import { answeredList } from '../../../protocol/index.ts';

const line = z.looseObject({
  kind: z.enum(['handed-over', 'destroyed', 'collected']),
  happenedAt: z.string(),
  counts: z.boolean().describe('false while a signature is missing'),
});

/** A seizure with its chain of custody. */
export const seizureAnswer = z.looseObject({
  id: z.uuid(),
  state: z.enum(['kept', 'waiting', 'destroyed', 'collected']),
  chain: answeredList(line),
});

/** Those that are open to whoever asks. */
export const seizuresAnswer = z.object({
  seizures: answeredList(z.looseObject({ id: z.uuid(), state: z.string() })),
});

export const recordedAnswer = z.object({ id: z.uuid(), state: z.string() });
