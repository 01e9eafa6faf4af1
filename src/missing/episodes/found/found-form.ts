import { choice, form, line, moment, type ValuesOf, words } from '../../../platform/forms/index.ts';

/** How much danger there still is: found in a dangerous place is not safe. */
const dangers = {
  none: 'No, they are safe',
  significant: 'There is still a significant risk of harm',
  immediate: 'They are in immediate danger: call 999 now',
} as const;

/** That somebody is found, as it is asked. */
export const foundForm = form({
  foundAt: moment('When were they found?', {
    as: 'found',
    is: 'not-after-now',
    usualNow: true,
    needed: 'Give the day: day, month and year.',
  }),
  foundBy: line('Who found them? Or did they come back themselves?', {
    needed: 'Say who found them, or that they came back themselves.',
  }),
  foundWhere: line('Where were they found?', { most: 2000 }),
  howTheyAre: words('How are they?', {
    hint: 'What you see and what they say. Do not question them now.',
    needed: 'Say how they are.',
  }),
  safeAndWellBy: line('Who has checked that they are safe and well?', {
    hint: 'Leave it empty if nobody has yet.',
  }),
  risk: choice('Are they still in danger?', dangers, { needed: 'Say whether they are still in danger.' }),
});
export type Found = ValuesOf<typeof foundForm>;
