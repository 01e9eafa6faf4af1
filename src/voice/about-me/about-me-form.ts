import { choices, form, quoted, type ValuesOf } from '../../platform/forms/index.ts';
import type { AboutMeTopic } from './topics.ts';

/** One thing that a young person says of themselves: ready answers to tick, and their own words. */
export const aboutMeForm = ({ hint, ready }: AboutMeTopic) =>
  form({
    ready: choices('Tick what fits you', Object.fromEntries(ready.map((text, at) => [String(at), text])), {
      size: 'm',
    }),
    words: quoted('In your own words', { size: 'm', hint, rows: 6, most: 15_000 }),
  });
export type AboutMe = ValuesOf<ReturnType<typeof aboutMeForm>>;
