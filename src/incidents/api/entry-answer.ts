import * as z from 'zod';
import {
  type AnswerOf,
  answeredList,
  answeredMoment,
  conductKinds,
  editionIds,
  levelSchema,
  routes,
} from '../../protocol/index.ts';
import type { ChronologyEntry } from '../chronology/get-chronology.ts';

/** One line of a chronology. */
export const entryAnswer = z
  .strictObject({
    id: z.uuid(),
    edition: z.enum(editionIds),
    level: levelSchema.describe('of the decision that now holds'),
    police: z.boolean().describe('whether the police were contacted'),
    kinds: answeredList(z.enum(conductKinds)),
    account: z.string().nullable().describe("the child's own words"),
    occurredAt: answeredMoment,
    settingName: z.string(),
    chosenRoute: z.enum(routes),
  })
  .meta({ id: 'ChronologyEntry' });

/** A line of a chronology as the API gives it. */
export function entryJson(entry: ChronologyEntry): AnswerOf<typeof entryAnswer> {
  const { occurred_at, setting_name, chosen_route, ...rest } = entry;
  return {
    ...rest,
    occurredAt: occurred_at.toISOString(),
    settingName: setting_name,
    chosenRoute: chosen_route,
  };
}
