import * as z from 'zod';
import { stepAnswer } from '../../follow-up/index.ts';
import {
  answeredDay,
  answeredList,
  answeredMoment,
  editionIds,
  incidentFactsSchema,
  incidentOutcomeSchema,
  routes,
} from '../../protocol/index.ts';
import { incidentEvents } from '../happened-next/events.ts';
import { injuriesSchema } from '../injuries/injuries-form.ts';

const asItStood = z.strictObject({
  age: z.number(),
  settingName: z.string(),
  settingKind: z.string(),
  authorityName: z.string(),
  outOfArea: z.boolean().nullable().describe('null where it was not known'),
});

const police = z.strictObject({
  reason: z.string(),
  at: answeredMoment,
  reference: z.string(),
  seniorConsulted: z.boolean(),
  seniorWords: z.string(),
});

const account = z.strictObject({
  id: z.uuid(),
  words: z.string().nullable(),
  notYet: z.string().nullable().describe('why the child has not been heard yet'),
  inVoice: z.boolean().describe('whether they said it in their own voice: the recording is among the files'),
  takenBy: z.uuid(),
  takenAt: answeredMoment,
});

const file = z.strictObject({
  id: z.uuid(),
  shows: z.string().describe('what it shows, in words'),
  isVoice: z.boolean().describe('whether the child says it in their own voice'),
  mediaType: z.string(),
  address: z.string().describe('where it is: people who may read the record may open it'),
  addedBy: z.uuid(),
  addedAt: answeredMoment,
});

const decision = z
  .strictObject({
    id: z.uuid(),
    sequence: z.number(),
    edition: z.enum(editionIds),
    facts: incidentFactsSchema,
    outcome: incidentOutcomeSchema,
    chosenRoute: z.enum(routes).describe('what a person chose, which may be another than the outcome'),
    reason: z.string().nullable().describe('why they departed from the outcome'),
    goodEnough: z.enum(['yes', 'no', 'unsure']).describe('would this be good enough for my child?'),
    goodEnoughWords: z.string(),
    factorsWeighed: answeredList(z.string()).describe('ids of factors of the edition'),
    decidedBy: z.uuid(),
    decidedAt: answeredMoment,
  })
  .meta({ id: 'IncidentDecision' });

const review = z.strictObject({
  id: z.uuid(),
  action: z.enum(['approved', 'correction-asked', 'held', 'decided', 'decision-changed', 'noted']),
  words: z.string(),
  heldUntil: answeredMoment.nullable(),
  namedDeciderId: z.uuid().nullable(),
  reviewerId: z.uuid(),
  reviewedAt: answeredMoment,
});

const addendum = z.strictObject({
  id: z.uuid(),
  words: z.string(),
  reason: z.string(),
  authorId: z.uuid(),
  signedAt: answeredMoment,
});

const event = z.strictObject({
  id: z.uuid(),
  event: z.enum(incidentEvents),
  happenedAt: answeredMoment,
  words: z.string(),
  notedBy: z.uuid(),
});

/** A record as it now stands: what was signed, what was decided, and what was added since. */
export const incidentAnswer = z
  .strictObject({
    id: z.uuid(),
    childId: z.uuid(),
    settingId: z.uuid(),
    asItStood: asItStood.describe('the child and the placement as they were on the day'),
    occurredAt: answeredMoment,
    occurredOn: answeredDay.describe('Europe/London date'),
    place: z.string(),
    present: z.string(),
    childActions: z.string(),
    staffActions: z.string(),
    deEscalation: z.string(),
    restorative: z.string(),
    settingRecord: z
      .record(z.string(), z.string())
      .describe('what the kind of setting asks for besides, by the names under which it was sent'),
    injuries: injuriesSchema.nullable().describe('null where nobody was hurt'),
    files: answeredList(file).describe('pictures, papers and recordings'),
    police: police.nullable().describe('contact with the police, where there was any'),
    authorId: z.uuid(),
    signedAt: answeredMoment,
    reviewState: z.enum(['waiting', 'held', 'correction-asked', 'approved']),
    accounts: answeredList(account).describe("the child's own account, as often as it was taken"),
    told: answeredList(z.strictObject({ who: z.string(), how: z.string(), at: answeredMoment })),
    decisions: answeredList(decision).describe('the first one first'),
    reviews: answeredList(review),
    addenda: answeredList(addendum),
    events: answeredList(event).describe('what happened next'),
    steps: answeredList(stepAnswer),
  })
  .meta({ id: 'Incident' });
