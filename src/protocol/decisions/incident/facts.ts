import * as z from 'zod';
import { isCalendarDate } from '../../calendar/index.ts';
import { listOf } from '../../checked.ts';
import { editionIds } from '../../editions.ts';
import { conductSchema } from './conduct-schema.ts';

/** Where the child or young adult lives, or where it happened if that is elsewhere. */
export const settings = [
  'childrens-home',
  'foster-home',
  'supported-accommodation',
  'own-tenancy',
  'community',
] as const;
export type Setting = (typeof settings)[number];

export const immediateRisks = ['serious-harm', 'substantial-damage', 'significant-disorder'] as const;
export const concernKinds = ['exploitation', 'trafficking', 'coercion', 'age-disputed'] as const;
export const victimKinds = ['child', 'staff', 'carer', 'family', 'public', 'none'] as const;

/** Whose incident it is: the child was harmed, did it, both, or nobody can say yet. */
export const childParts = ['harmed', 'did-it', 'both', 'unclear'] as const;
/** Who is said to have harmed the child. `child` is another child, `manager` the registered manager. */
export const doers = ['child', 'staff', 'manager', 'carer', 'family', 'outside', 'unknown'] as const;
/** How the person worst off is: hurt, or unwell (something swallowed or used, an overdose, self-harm). */
export const hurts = ['no', 'minor', 'needs-treatment', 'unwell', 'serious'] as const;

/**
 * What is known of an incident (design, contract of the incident decision). `occurredOn` picks the edition; or
 * `edition` names it; where both are given they must agree. Unknown fields are refused.
 */
export const incidentFactsSchema = z
  .strictObject({
    occurredOn: z
      .string()
      .refine(isCalendarDate, { message: 'must be a calendar date written YYYY-MM-DD' })
      .optional(),
    edition: z.enum(editionIds).optional(),
    setting: z.enum(settings),
    age: z.number().min(0).max(25).int(),
    conduct: listOf(conductSchema, 50, 1),
    child: z.enum(childParts).optional().describe('whether the child was harmed or did it'),
    doneBy: z.enum(doers).optional().describe('who is said to have harmed the child'),
    hurt: z.enum(hurts).optional().describe('how the person worst off is'),
    immediateRisk: listOf(z.enum(immediateRisks), 50).optional(),
    riskManageable: z.boolean().optional(),
    pattern: z
      .strictObject({
        persistent: z.boolean().optional(),
        prolonged: z.boolean().optional(),
        warnedOfReport: z.boolean().optional(),
      })
      .optional(),
    victim: z.strictObject({ who: z.enum(victimKinds), wantsPolice: z.boolean().optional() }).optional(),
    concerns: listOf(z.enum(concernKinds), 50).optional(),
    outOfArea: z.boolean().optional(),
    migrant: z.boolean().optional(),
    sendNeeds: z.boolean().optional(),
  })
  .meta({ id: 'IncidentFacts' });

/** The facts of one incident. */
export type IncidentFacts = z.infer<typeof incidentFactsSchema>;
