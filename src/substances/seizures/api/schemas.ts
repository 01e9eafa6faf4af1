import * as z from 'zod';
import { answeredList } from '../../../protocol/index.ts';
import { classes } from '../../model.ts';

const text = (longest: number) => z.string().trim().min(1).max(longest);

/** Something that was taken or found, as another system sends it. A photograph is added on the page. */
export const newSeizureSchema = z.strictObject({
  childId: z.uuid().nullable().default(null).describe('null where no child is named'),
  settingId: z.uuid(),
  incidentId: z
    .uuid()
    .nullable()
    .default(null)
    .describe('the record it came up in, of the same child and setting'),
  what: text(300),
  class: z.enum(Object.keys(classes) as [keyof typeof classes, ...(keyof typeof classes)[]]),
  description: text(5000),
  amount: text(300).describe('in words'),
  largerQuantity: z.boolean().default(false),
  foundWhere: text(500),
  foundAt: z.iso.datetime({ offset: true }),
  keptWhere: text(500),
});

const line = z.looseObject({
  kind: z.enum(['handed-over', 'destroyed', 'collected']),
  happenedAt: z.string(),
  counts: z.boolean().describe('false as long as a signature is missing'),
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
