import { form, type ValuesOf, words } from '../../platform/forms/index.ts';

/** What led to an incident, and what is to change. */
export const learningForm = form({
  contributed: words('What led to it?', { needed: 'Say what led to it.', rows: 3 }),
  change: words('What should change in the plan?', {
    needed: 'Say what should change.',
    hint: 'So that it is less likely to happen again.',
    rows: 3,
  }),
});
export type ToLearn = ValuesOf<typeof learningForm>;
