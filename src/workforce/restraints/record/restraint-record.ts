import * as z from 'zod';
import { listOf } from '../../../protocol/index.ts';

/** Somebody who was there: an account here, or only a name. */
export interface PersonThere {
  readonly personId: string | null;
  readonly name: string;
}

const words = (longest: number) => z.string().trim().min(1).max(longest);
const person = z.strictObject({ personId: z.uuid().nullable().default(null), name: words(200) });

/**
 * What regulation 35(3)(a) asks a record to hold, besides the child's name: what led to it; when, and where; the
 * measure and how long it lasted; what was done to avoid it; who used it and who else was there; how it worked and
 * what followed; injuries and treatment.
 */
export const restraintSchema = z.strictObject({
  measure: z.enum(['restraint', 'control', 'discipline']),
  inEhcPlan: z.boolean().default(false),
  usedAt: z.iso.datetime({ offset: true }).describe('when it began'),
  minutes: z.int().min(0).max(10_080).describe('how long it lasted'),
  location: words(500),
  behaviour: words(10_000),
  description: words(10_000),
  avoided: words(10_000),
  users: listOf(person, 20, 1),
  present: listOf(person, 50).default([]),
  effect: words(10_000),
  injured: z.boolean(),
  injuries: z.string().trim().max(10_000).default(''),
  incidentId: z.uuid().nullable().default(null),
});

/** The same, read: the moment is an instant. */
export type RestraintRecord = Omit<z.infer<typeof restraintSchema>, 'usedAt'> & { readonly usedAt: Date };
