import { choice, form, line, moment, type ValuesOf, words } from '../../../platform/forms/index.ts';

/** How the police were told. */
export const waysOfReporting = {
  online: 'Through the online form for partners',
  '999': 'By 999',
  other: 'In another way',
} as const;

/** That part two was handed over, and its words as they were handed over. */
export const reportForm = form({
  partTwo: words('What you will tell the police', {
    needed: 'There is nothing to tell the police.',
    hint: 'Copy from here. If you change anything, we keep your version.',
    rows: 12,
    most: 200_000,
    size: 's',
    spellcheck: false,
  }),
  way: choice('How did you tell the police?', waysOfReporting, { needed: 'Say how the police were told.' }),
  reportedAt: moment('When?', {
    as: 'reported',
    is: 'not-after-now',
    usualNow: true,
    needed: 'Give the day: day, month and year.',
  }),
  reference: line('Reference the police gave', {
    hint: 'Leave it empty if you have none yet.',
    most: 200,
  }),
  officer: line('Officer or operator: name or number', { most: 200 }),
});
export type HandedOver = ValuesOf<typeof reportForm>;
