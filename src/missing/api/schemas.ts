import * as z from 'zod';
import {
  type AnswerOf,
  answeredDay,
  answeredList,
  answeredMoment,
  codes903,
  missingCategories,
  missingFactsSchema,
  missingOutcomeSchema,
  missingRoutes,
} from '../../protocol/index.ts';

/** What a change answers with. */
export const doneSchema = z.object({ id: z.uuid(), created: z.boolean() });

/** What a decision answers with. */
export const decidedAnswer = z.strictObject({ id: z.uuid(), outcome: missingOutcomeSchema });

const entry = z.strictObject({
  id: z.uuid(),
  kind: z.enum([
    'tried-to-reach',
    'looked',
    'sighting',
    'police',
    'social-worker',
    'family',
    'manager',
    'other',
  ]),
  who: z.string(),
  how: z.string(),
  result: z.string(),
  happenedAt: answeredMoment,
});

const departure = z.strictObject({ chosen: z.enum(missingRoutes), reason: z.string() });

const decision = z
  .strictObject({
    id: z.uuid(),
    facts: missingFactsSchema,
    outcome: missingOutcomeSchema,
    decidedAt: answeredMoment,
    departures: answeredList(departure).describe('where somebody did something else, and why'),
  })
  .meta({ id: 'MissingDecision' });

const report = z.strictObject({
  id: z.uuid(),
  way: z.enum(['online', '999', 'other']),
  reference: z.string(),
  officer: z.string(),
  reportedAt: answeredMoment,
});

const found = z.strictObject({
  foundAt: answeredMoment,
  foundBy: z.string(),
  foundWhere: z.string(),
  howTheyAre: z.string(),
  safeAndWellBy: z.string().describe('who saw that they are safe and well'),
  wasReported: z.boolean(),
});

const conversation = z.strictObject({
  event: z.enum(['offered', 'accepted', 'declined', 'held']),
  independent: z.boolean().nullable().describe('held by somebody independent; null where it was not held'),
  words: z.string(),
  byWhom: z.string(),
  happenedAt: answeredMoment,
});

/** An absence with its timeline, decisions and return. */
export const episodeAnswer = z
  .strictObject({
    id: z.uuid(),
    childId: z.uuid(),
    settingId: z.uuid().nullable(),
    noticedAt: answeredMoment,
    lastSeenAt: answeredMoment.nullable(),
    lastSeenWhere: z.string(),
    wearing: z.string(),
    circumstances: z.string(),
    whereabouts: z.string(),
    openedAt: answeredMoment,
    category: z
      .enum(missingCategories)
      .nullable()
      .describe('what the Protocol calls it by the latest decision; null before the first'),
    return903: z
      .strictObject({
        code: z.enum(codes903).nullable(),
        from: answeredDay,
        until: answeredDay.nullable(),
      })
      .describe('how the 903 return has it; its definitions are not those of the category'),
    entries: answeredList(entry).describe('the timeline, in order'),
    decisions: answeredList(decision).describe('the latest first'),
    reports: answeredList(report).describe('reports to the police, the latest first'),
    policeGrades: answeredList(
      z.strictObject({ grade: z.string(), givenBy: z.string(), givenAt: answeredMoment }),
    ).describe('how high the police graded the risk, the latest first'),
    found: found.nullable().describe('null as long as they are not found'),
    returnConversation: answeredList(conversation).describe(
      'what became of the conversation on return, in order',
    ),
  })
  .meta({ id: 'MissingEpisode' });
export type EpisodeAnswer = AnswerOf<typeof episodeAnswer>;
