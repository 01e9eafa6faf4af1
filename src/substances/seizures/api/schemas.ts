import * as z from 'zod';
import { type AnswerOf, answeredList, answeredMoment } from '../../../protocol/index.ts';

/** A seizure in a list. */
const seizure = z
  .strictObject({
    id: z.uuid(),
    state: z
      .enum(['kept', 'waiting', 'destroyed', 'collected'])
      .describe('where the item is; "waiting" while a line of the chain lacks its second signature'),
    childId: z.uuid().nullable(),
    settingId: z.uuid(),
    incidentId: z.uuid().nullable(),
    what: z.string(),
    class: z.enum(['A', 'B', 'C', 'psychoactive', 'unknown']),
    amount: z.string(),
    largerQuantity: z.boolean().describe('more than one person would use'),
    foundAt: answeredMoment,
    recordedAt: answeredMoment,
  })
  .meta({ id: 'Seizure' });
export type SeizureAnswer = AnswerOf<typeof seizure>;

const officer = z.strictObject({
  name: z.string().nullable(),
  number: z.string().nullable(),
  words: z.string().nullable().describe('what the officer said'),
});

const secondSignature = z.strictObject({
  asked: z.string().nullable().describe('the name of the person who was asked to sign'),
  verdict: z.enum(['signed', 'refused', 'withdrawn']).nullable().describe('null while it waits'),
  words: z.string().nullable(),
  at: answeredMoment.nullable(),
});

const line = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(['handed-over', 'destroyed', 'collected']),
    happenedAt: answeredMoment,
    words: z.string(),
    keptWhere: z.string().nullable(),
    officer: officer.nullable().describe('who collected it, where it was collected'),
    allegation: z.boolean().nullable().describe('whether the police allege something of the child'),
    reference: z.string().nullable(),
    signedBy: z.string().nullable().describe('a name'),
    signedAt: answeredMoment,
    second: secondSignature.nullable().describe('the second signature, where one is asked for'),
    counts: z.boolean().describe('false while a signature is missing'),
  })
  .meta({ id: 'LineOfCustody' });

const addition = z.strictObject({
  kind: z.enum(['correction', 'addition']),
  words: z.string(),
  reason: z.string().nullable(),
  by: z.string().nullable().describe('a name'),
  at: answeredMoment,
});

/** A seizure with its chain of custody. */
export const seizureAnswer = z
  .strictObject({
    ...seizure.shape,
    description: z.string(),
    foundWhere: z.string(),
    keptWhere: z.string().describe('where it was kept at first; the chain says where it went'),
    photographId: z.uuid().nullable(),
    recordedBy: z.string().nullable().describe('a name'),
    chain: answeredList(line),
    additions: answeredList(addition),
  })
  .meta({ id: 'SeizureWithChain' });

/** Those that are open to whoever asks. */
export const seizuresAnswer = z.strictObject({ seizures: answeredList(seizure) });

/** What is answered to a new one. */
export const recordedAnswer = z.object({ id: z.uuid(), state: z.string() });
