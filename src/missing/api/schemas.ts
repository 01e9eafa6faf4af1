import * as z from 'zod';
import { concernKinds, vulnerabilities } from '../../protocol/index.ts';
import { risksWhenFound } from '../episodes/found/record-found.ts';
import { entryKindsInWords } from '../episodes/in-words.ts';
import type { EntryKind } from '../tables.ts';

const instant = z.iso.datetime({ offset: true }).describe('an instant, such as 2026-03-03T02:15:00Z');
const text = (most: number) => z.string().max(most).default('');
const kinds = Object.keys(entryKindsInWords) as [EntryKind, ...EntryKind[]];

/** An absence as another system opens it. */
export const openSchema = z.strictObject({
  noticedAt: instant.describe('when it was noticed, or when they should have been there'),
  whereaboutsKnown: z.boolean(),
  immediateDanger: z.boolean(),
  lastSeenAt: instant.nullable().default(null),
  lastSeenWhere: text(2000),
  wearing: text(2000),
  circumstances: text(20_000),
  whereabouts: text(2000),
});

/** A line of the timeline. */
export const entrySchema = z.strictObject({
  kind: z.enum(kinds),
  who: text(500),
  how: text(500),
  result: z.string().min(1).max(20_000),
  happenedAt: instant,
});

/** What the decision is asked with; the rest is known of the child and the absence. */
export const decideSchema = z.strictObject({
  immediateDanger: z.boolean(),
  whereaboutsKnown: z.boolean(),
  significantRisk: z.boolean(),
  enquiriesMade: z.boolean(),
  vulnerability: z
    .array(z.enum(vulnerabilities))
    .default([])
    .describe('what makes it dangerous for them that nobody knows where they are'),
  concerns: z.array(z.enum(concernKinds)).default([]),
});

/** That they are found. */
export const foundSchema = z.strictObject({
  foundAt: instant,
  foundBy: z.string().min(1).max(500),
  foundWhere: text(2000),
  howTheyAre: z.string().min(1).max(10_000),
  safeAndWellBy: text(500),
  risk: z.enum(risksWhenFound),
});

/** What a change answers with. */
export const doneSchema = z.object({ id: z.uuid(), created: z.boolean() });

/** An absence with its timeline and decisions, as far as its description needs it. */
export const episodeAnswer = z.looseObject({}).describe('the absence, its timeline, decisions and return');
