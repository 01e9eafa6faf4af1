import * as z from 'zod';
import { isCalendarDate } from '../../calendar/index.ts';
import { editionIds } from '../../editions.ts';

/** Looked after until 18; a care leaver from 16 on. */
export const careStatuses = ['looked-after', 'care-leaver'] as const;
/** A first home in care, or a move from one home to another. */
export const placementEvents = ['starts', 'moves'] as const;
/** Where the new home is, seen from the authority responsible for the child. `unknown` is never guessed. */
export const homeAreas = ['inside', 'adjoining', 'at-a-distance', 'unknown'] as const;
export type HomeArea = (typeof homeAreas)[number];

export const settingKinds = [
  'childrens-home',
  'foster-home',
  'supported-accommodation',
  'with-parents',
  'secure',
  'custody',
  'other',
] as const;
export type SettingKind = (typeof settingKinds)[number];

export const registrations = ['registered', 'unregistered', 'not-needed', 'unknown'] as const;
export const boundaryCrossings = ['out-of-london', 'into-london', 'neither'] as const;
export const orders = ['none', 'out-of-court-disposal', 'court-order'] as const;

const flag = z.boolean().optional();

/**
 * What is known of a placement or a move. `occurredOn`, the day of the move, picks the edition; or `edition` names it;
 * where both are given they must agree. Unknown fields are refused.
 */
export const placementFactsSchema = z
  .strictObject({
    occurredOn: z
      .string()
      .refine(isCalendarDate, { message: 'must be a calendar date written YYYY-MM-DD' })
      .optional(),
    edition: z.enum(editionIds).optional(),
    age: z.number().min(0).max(25).int(),
    careStatus: z.enum(careStatuses),
    event: z.enum(placementEvents),
    homeArea: z.enum(homeAreas),
    emergency: flag.describe('there is no time to tell people before the move'),
    settingKind: z.enum(settingKinds),
    connectedPerson: flag.describe('a foster home of family or friends'),
    ownFosterCarer: flag.describe('a foster carer approved by the responsible authority itself'),
    registration: z.enum(registrations),
    crossesLondonBoundary: z.enum(boundaryCrossings).optional(),
    onOrder: z.enum(orders).optional(),
    policeContactLikely: flag,
    schoolChanges: flag,
    keyStage4: flag.describe('the two school years up to 16'),
    sendNeeds: flag,
    alreadyThere: flag.describe(
      'they live in the home already; asked where it must not be used, unsaid is read as perhaps',
    ),
    pledgeInContract: flag.describe('the contract with the provider commits it to the Protocol'),
  })
  .meta({ id: 'PlacementFacts' });

/** The facts of one placement or move. */
export type PlacementFacts = z.infer<typeof placementFactsSchema>;
