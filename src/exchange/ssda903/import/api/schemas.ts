import * as z from 'zod';
import { answeredList, listOf } from '../../../../protocol/index.ts';
import { firstYear, lastYear } from '../import-state.ts';

const authority = z.string().max(100);
const year = z.coerce.number().int().min(firstYear).max(lastYear).optional();

/** What is asked for beside the files, which are on disk by then. */
export const beginBodySchema = z.strictObject({ authority, year, _csrf: z.string().optional() });

/** What a request to bring in a return holds: whose it is by id, DfE code or GSS code, of which year, and the files. */
export const beginSchema = z.strictObject({
  authority,
  year,
  files: listOf(z.strictObject({ name: z.string(), text: z.string() }), 50, 1),
});

export const begunSchema = z.object({ id: z.uuid(), created: z.boolean() });

const count = z.number().int();

/** An import, with everything that was found in counts. */
export const importSchema = z.object({
  id: z.uuid(),
  authorityId: z.uuid(),
  year: count.nullable(),
  proposedYear: count.nullable(),
  state: z.string(),
  progress: z.object({ stage: z.string(), done: count, of: count.nullable() }),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  counts: z.record(z.string(), count).nullable(),
  fault: z.object({ code: z.string(), message: z.string(), file: z.string().nullable() }).nullable(),
  files: answeredList(z.object({ file: z.string(), rows: count })),
  flags: answeredList(z.object({ rule: z.string(), rows: count, message: z.string() })),
  leftOut: answeredList(
    z.object({
      reason: z.string(),
      rows: count,
      goesIn: z.boolean().describe('the rows go in; only one of their columns does not'),
    }),
  ),
  repairs: answeredList(z.object({ rule: z.string(), proposed: count, accepted: count, left: count })),
  conflicts: z.object({ all: count, undecided: count }),
  preview: z.object({
    childrenAdded: count,
    childrenKnown: count,
    episodesAdded: count,
    episodesEnded: count,
    episodesSame: count,
    episodesDiffer: count,
    episodesSetAside: count,
  }),
});
