import { form, line, moment } from '../../../platform/forms/index.ts';

/** How high the police graded the risk: theirs, in their words. */
export const gradeForm = form({
  grade: line('The grade of risk, in their words', {
    needed: 'Write down the grade in the words the police used.',
    hint: 'Such as no apparent risk, low, medium or high. The grade is theirs: do not give one yourself.',
    most: 60,
  }),
  givenBy: line('Who gave it?', { most: 200 }),
  givenAt: moment('When?', {
    as: 'given',
    is: 'not-after-now',
    usualNow: true,
    needed: 'Give the day: day, month and year.',
  }),
});
