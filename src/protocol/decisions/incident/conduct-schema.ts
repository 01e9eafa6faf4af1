import * as z from 'zod';

const flag = z.boolean().optional();

/** Who has a weapon or a substance now. Found and kept by staff is `staff`. */
export const holders = ['staff', 'nobody-knows', 'child'] as const;
/** What was done with a weapon, from nothing to hurting somebody. */
export const weaponUses = ['no', 'shown', 'threatened', 'hurt'] as const;
/** What was threatened, from words that name no harm to serious harm. */
export const threatened = ['words', 'damage', 'harm', 'serious-harm'] as const;
/** On whose device illegal material was found. */
export const devices = ['own', 'shared'] as const;

const weaponFields = z.strictObject({
  kind: z.literal('weapon'),
  offensive: z.boolean(),
  heldBy: z.enum(holders).optional().describe('who has it now'),
  used: z.enum(weaponUses).optional().describe('what was done with it'),
  surrendered: flag.describe('the older way to say that staff have it; give heldBy instead'),
  aggravated: flag.describe('the older way to say that it was used to threaten; give used instead'),
  immediateRisk: flag,
});

/** A weapon: who has it must be said, in the new words or in the older ones, and the two may not contradict each other. */
const weaponSchema = weaponFields.superRefine(({ heldBy, used, surrendered, aggravated }, context) => {
  const refuse = (field: string, message: string, code = 'not-allowed'): void =>
    context.addIssue({ code: 'custom', path: [field], message, params: { code } });
  if (heldBy === undefined && surrendered === undefined) {
    const allowed = holders.map((who) => `"${who}"`).join(', ');
    refuse('heldBy', `is missing: say who has it now, one of ${allowed}`, 'missing');
  }
  if (heldBy !== undefined && surrendered !== undefined && surrendered !== (heldBy === 'staff')) {
    refuse('surrendered', 'contradicts heldBy: leave it out, and say in heldBy who has it now');
  }
  if (used !== undefined && aggravated !== undefined && aggravated !== (used !== 'no')) {
    refuse('aggravated', 'contradicts used: leave it out, and say in used what was done with it');
  }
});

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
    carriesForOthers: flag.describe('kept, moved or carried for someone else'),
    heldBy: z.enum(holders).optional().describe('who has it now'),
  }),
  weaponSchema,
  z.strictObject({
    kind: z.literal('sexual'),
    what: z.enum(['assault', 'exploitation']),
    when: z.enum(['recent', 'historical']),
  }),
  z.strictObject({
    kind: z.literal('illegal-material'),
    what: z.enum(['indecent-images', 'extremist', 'other']),
    device: z.enum(devices).optional().describe('own, or shared with others in the household'),
    ofThemselves: flag.describe('a picture of the child, taken by the child or by others'),
  }),
  z.strictObject({ kind: z.literal('disorder'), significant: z.boolean() }),
  z.strictObject({
    kind: z.literal('threat'),
    immediate: z.boolean(),
    of: z.enum(threatened).optional().describe('what was threatened'),
  }),
  z.strictObject({
    kind: z.literal('self-harm'),
    inDanger: flag.describe('they may die or come to serious harm now'),
  }),
  z.strictObject({ kind: z.literal('other'), policeInFamilyHome: z.boolean() }),
]);

/** One thing that happened. */
export type Conduct = z.infer<typeof conductSchema>;
export type ConductKind = Conduct['kind'];

/** Every kind of conduct, in the order in which the guide offers them. */
export const conductKinds = conductSchema.options.map((option) => option.shape.kind.value) as ConductKind[];
