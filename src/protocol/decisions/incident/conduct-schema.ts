import * as z from 'zod';

const flag = z.boolean().optional();

/** The kinds of conduct an incident can hold, each with the facts that its table reads. Unknown fields are refused. */
export const conductSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('damage'),
    severity: z.enum(['minor', 'moderate', 'substantial']),
    estimatedValue: z.number().min(0).max(10_000_000).optional().describe('pounds'),
    deliberateFire: flag,
    ongoing: flag,
  }),
  z.strictObject({
    kind: z.literal('assault'),
    injury: z.enum(['none', 'minor', 'needs-treatment', 'serious']),
    recurrenceRisk: flag,
  }),
  z.strictObject({
    kind: z.literal('theft'),
    value: z.enum(['minor', 'moderate', 'substantial']),
    series: flag,
  }),
  z.strictObject({
    kind: z.literal('drugs'),
    class: z.enum(['A', 'B', 'C', 'psychoactive', 'unknown']),
    occasion: z
      .number()
      .min(1)
      .max(1000)
      .int()
      .describe('1 for the first occasion, 2 for the second, and so on'),
    supply: flag,
    immediateRisk: flag,
    largerQuantity: flag,
  }),
  z.strictObject({
    kind: z.literal('weapon'),
    offensive: z.boolean(),
    surrendered: z.boolean(),
    aggravated: flag,
    immediateRisk: flag,
  }),
  z.strictObject({
    kind: z.literal('sexual'),
    what: z.enum(['assault', 'exploitation']),
    when: z.enum(['recent', 'historical']),
  }),
  z.strictObject({
    kind: z.literal('illegal-material'),
    what: z.enum(['indecent-images', 'extremist', 'other']),
  }),
  z.strictObject({ kind: z.literal('disorder'), significant: z.boolean() }),
  z.strictObject({ kind: z.literal('threat'), immediate: z.boolean() }),
  z.strictObject({ kind: z.literal('other'), policeInFamilyHome: z.boolean() }),
]);

/** One thing that happened. */
export type Conduct = z.infer<typeof conductSchema>;
export type ConductKind = Conduct['kind'];

/** Every kind of conduct, in the order in which the guide offers them. */
export const conductKinds = conductSchema.options.map((option) => option.shape.kind.value) as ConductKind[];
