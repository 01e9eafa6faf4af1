import * as z from 'zod';

/** What a change answers with. */
export const doneSchema = z.object({ id: z.uuid(), created: z.boolean() });

/** An absence as far as its description needs it. */
export const episodeAnswer = z.looseObject({}).describe('the absence, its timeline, decisions and return');
