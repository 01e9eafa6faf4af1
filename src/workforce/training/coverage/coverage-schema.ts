import * as z from 'zod';
import { answeredList } from '../../../protocol/index.ts';

/** How many people are trained, as the API gives it: numbers, and nobody's name. */
export const coverageSchema = z.object({
  places: answeredList(
    z.object({
      organisation_id: z.uuid(),
      organisation_name: z.string(),
      setting_id: z.uuid().nullable().describe('null for the organisation as a whole'),
      setting_name: z.string().nullable(),
      staff: z.int().describe('who work there today'),
      topics: answeredList(
        z.object({ topic: z.string(), covered: z.int().describe('whose confirmed training is still valid') }),
      ),
    }),
  ),
});
