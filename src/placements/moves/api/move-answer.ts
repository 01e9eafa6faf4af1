import * as z from 'zod';
import {
  answeredDay,
  answeredList,
  answeredMoment,
  placementApprovals,
  placementEvents,
  placementFactsSchema,
  placementOutcomeSchema,
} from '../../../protocol/index.ts';

/** A step of a move. */
export const moveStep = z
  .strictObject({
    id: z.uuid(),
    code: z.string().describe('its id in the outcome'),
    words: z.string(),
    cites: answeredList(z.string()).describe('ids of the duties behind it'),
    ownerRole: z.string(),
    ownerId: z.uuid().nullable(),
    dueAt: answeredMoment.nullable(),
    clockBasis: z.string().nullable().describe('the legal basis of its clock, in words'),
    state: z.enum(['due', 'sent', 'accepted', 'declined', 'done', 'revoked']),
    overdue: z.boolean(),
    lastWords: z.string().nullable().describe('the last thing written with it'),
  })
  .meta({ id: 'MoveStep' });

const notice = z
  .strictObject({ ...moveStep.shape, to: z.string().nullable().describe('who is told') })
  .meta({ id: 'MoveNotice' });

const given = z.strictObject({
  verdict: z.enum(['approved', 'refused']),
  post: z.enum(['nominated-officer', 'director']),
  officer: z.string().describe('a name'),
  words: z.string(),
  at: answeredMoment,
});

/** A move, its approval, and its notices and steps. */
export const moveAnswer = z
  .strictObject({
    id: z.uuid(),
    childId: z.uuid(),
    settingId: z.uuid().describe('the new home'),
    event: z.enum(placementEvents),
    from: answeredDay,
    beganOn: answeredDay
      .nullable()
      .describe('the day they begin to live there; null while the move has not begun'),
    emergency: z.boolean(),
    state: z.enum(['waits', 'ahead', 'made', 'refused', 'withdrawn']),
    edition: z.string(),
    facts: placementFactsSchema,
    outcome: placementOutcomeSchema,
    approval: z.strictObject({
      needed: z.enum(placementApprovals),
      askedId: z.uuid().nullable().describe('who is asked to approve'),
      overdue: z.boolean(),
      given: given.nullable(),
    }),
    madeBy: z.uuid(),
    madeAt: answeredMoment,
    withdrawn: z.string().nullable().describe('why it was withdrawn, where it was'),
    notices: answeredList(notice),
    steps: answeredList(moveStep),
  })
  .meta({ id: 'Move' });
