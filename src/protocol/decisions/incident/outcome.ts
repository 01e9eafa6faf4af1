import * as z from 'zod';
import { type AnswerOf, answeredList } from '../../checked.ts';
import { editionIds } from '../../editions.ts';
import { cautionSchema, citesSchema, nextStepSchema, reasonSchema } from '../../engine/answer.ts';
import { levels, routes } from './levels.ts';

/** The level of the Protocol: settled by carers, either way, or always reported. */
export const levelSchema = z.literal(levels);

const factorSchema = z.strictObject({ id: z.string(), cites: citesSchema, text: z.string() });
/** Something to weigh. */
export type Factor = AnswerOf<typeof factorSchema>;

const counterfactualSchema = z.strictObject({
  change: z.string(),
  level: levelSchema,
  route: z.enum(routes),
});
/** One fact that, had it been otherwise, would have led elsewhere. */
export type Counterfactual = AnswerOf<typeof counterfactualSchema>;

/** Who is asked for at 999. */
export const services = ['ambulance', 'fire', 'police'] as const;
export type Service = (typeof services)[number];

/** The answer to "something has happened: do I call the police?" (design, contract of the incident decision). */
export const incidentOutcomeSchema = z
  .strictObject({
    decision: z.literal('incident'),
    edition: z.enum(editionIds),
    level: levelSchema.describe('1: settled by carers; 2: either way; 3: always reported'),
    route: z.enum(routes).describe('what is done about the police'),
    callFor: answeredList(z.enum(services))
      .optional()
      .describe('where the route is 999: who is asked for; an ambulance alone is not a call to the police'),
    reasons: answeredList(reasonSchema),
    steps: answeredList(nextStepSchema),
    cautions: answeredList(cautionSchema),
    factors: answeredList(factorSchema).describe('what a person weighs in deciding'),
    counterfactuals: answeredList(counterfactualSchema).describe('single facts that would change the answer'),
  })
  .meta({ id: 'IncidentOutcome' });
export type IncidentOutcome = AnswerOf<typeof incidentOutcomeSchema>;
