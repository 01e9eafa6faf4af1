import * as z from 'zod';
import { stepAnswer } from '../../../follow-up/index.ts';
import { answeredList, answeredMoment } from '../../../protocol/index.ts';

const entry = z.strictObject({
  entry: z
    .enum(['user-talk', 'accurate', 'child-talk', 'addition'])
    .describe(
      'a talk with the person who used it, that the record is accurate, a talk with the child, or more words',
    ),
  withId: z.uuid().nullable().describe('with which of the people it was spoken'),
  spokenAt: answeredMoment.nullable(),
  words: z.string(),
  notBecause: z.string().nullable().describe('why nobody has spoken with the child'),
  reason: z.string().nullable(),
  signedBy: z.uuid(),
  signedAt: answeredMoment,
});

/** A measure as it was recorded, with what was signed and added since, and its steps. */
export const restraintAnswer = z
  .strictObject({
    id: z.uuid(),
    childId: z.uuid(),
    settingId: z.uuid(),
    incidentId: z.uuid().nullable(),
    measure: z.enum(['restraint', 'control', 'discipline']),
    inEhcPlan: z.boolean().describe("planned or routine in the child's education, health and care plan"),
    usedAt: answeredMoment,
    minutes: z.number(),
    location: z.string(),
    behaviour: z.string().describe('what the child did'),
    description: z.string().describe('what was done'),
    avoided: z.string().describe('what was tried to avoid it'),
    people: answeredList(
      z.strictObject({
        personId: z.uuid().nullable(),
        name: z.string(),
        part: z.enum(['used', 'present']).describe('whether they used the measure or were there'),
      }),
    ),
    effect: z.string(),
    injured: z.boolean(),
    injuries: z.string(),
    recordedBy: z.uuid(),
    recordedAt: answeredMoment,
    asked: z
      .strictObject({ words: z.string(), basis: z.enum(['stated', 'inferred']) })
      .describe('what is asked after a measure, and whether a regulation says so or we filled a silence'),
    signed: answeredList(entry).describe('what was signed and added since, in order'),
    steps: answeredList(
      stepAnswer.pick({ id: true, code: true, words: true, state: true, dueAt: true, clockBasis: true }),
    ),
  })
  .meta({ id: 'Restraint' });
