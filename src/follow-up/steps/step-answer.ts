import * as z from 'zod';
import { type AnswerOf, answeredMoment, stepEvents, stepTimes } from '../../protocol/index.ts';
import type { StepInList } from './list-steps.ts';

/** A step as other systems are told of it. */
export const stepAnswer = z
  .strictObject({
    id: z.uuid(),
    incidentId: z.uuid().nullable(),
    childId: z.uuid(),
    code: z.string().describe('the id of the step in the decision that asked for it'),
    words: z.string(),
    ownerRole: z.string(),
    ownerId: z.uuid().nullable(),
    dueAt: answeredMoment.nullable(),
    clockBasis: z.string().nullable().describe('the legal basis of its clock, in words'),
    when: z.enum(stepTimes),
    waitedFor: z.enum(stepEvents).nullable().describe('the event that made it'),
    state: z
      .enum(['proposed', 'accepted', 'sent', 'confirmed', 'declined', 'done', 'revoked'])
      .describe('"sent" and "confirmed" are for what tells somebody'),
    lastWords: z.string().nullable().describe('the last thing written with it: the evidence or the reason'),
  })
  .meta({ id: 'Step' });

/** A step as the API gives it. */
export function stepJson(step: StepInList): AnswerOf<typeof stepAnswer> {
  return {
    id: step.id,
    incidentId: step.incident_id,
    childId: step.child_id,
    code: step.code,
    words: step.words,
    ownerRole: step.owner_role,
    ownerId: step.owner_id,
    dueAt: step.due_at?.toISOString() ?? null,
    clockBasis: step.clock_basis,
    when: step.done_when,
    waitedFor: step.waited_for,
    state: step.state,
    lastWords: step.last_words,
  };
}
