import * as z from 'zod';

const line = z.looseObject({
  kind: z.enum(['handed-over', 'destroyed', 'collected']),
  happenedAt: z.string(),
  counts: z.boolean().describe('false as long as a signature is missing'),
});

/** A seizure with its chain of custody. */
export const seizureAnswer = z.looseObject({
  id: z.uuid(),
  state: z.enum(['kept', 'waiting', 'destroyed', 'collected']),
  chain: z.array(line),
});

/** Those that are open to whoever asks. */
export const seizuresAnswer = z.object({
  seizures: z.array(z.looseObject({ id: z.uuid(), state: z.string() })),
});

export const recordedAnswer = z.object({ id: z.uuid(), state: z.string() });
