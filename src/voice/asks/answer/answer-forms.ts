import { dayInWords, londonDate } from '../../../platform/clock/index.ts';
import { day, form, line, moment, type ValuesOf, words } from '../../../platform/forms/index.ts';
import type { Ask } from '../asks-of.ts';
import { longestFor } from './answer-ask.ts';

const most = 5000;

/** Who comes to the young person, and when. */
export const arrangeForm = form({
  who: line('Who will come?', {
    hint: 'Their name and their job. The young person will read this.',
    autocomplete: 'off',
    needed: 'Say who will come.',
    most: 200,
  }),
  comesAt: moment('When will they come?', {
    as: 'comes',
    is: 'not-before-now',
    needed: 'Give the day: day, month and year.',
  }),
  words: words('A line to the young person', {
    as: 'arrangedWords',
    hint: 'Where they will meet, and what they do not need to worry about.',
    rows: 3,
    needed: 'Write a line to the young person.',
    most,
  }),
});
export type Arranged = ValuesOf<typeof arrangeForm>;

/** The answer, in plain words. */
export const answerForm = form({
  words: words('Your answer', {
    as: 'answer',
    hint: 'Use short sentences and plain words that a nine-year-old can read. What you did, what changes, and what they can do if it is not enough.',
    rows: 8,
    size: 'm',
    needed: 'Write the answer, in plain words.',
    most,
  }),
});
export type Answered = ValuesOf<typeof answerForm>;

/** Until when an answer is put off, and why. */
export const moreTimeForm = (ask: Ask) => {
  const longest = longestFor(ask);
  return form({
    until: day('How long do you need?', {
      hint: longest ? `No later than ${dayInWords(londonDate(longest))}.` : undefined,
      needed: 'Give the day: day, month and year.',
    }),
    words: words('Why will it take longer?', {
      as: 'moreWords',
      hint: 'The young person reads this.',
      rows: 3,
      needed: 'Say why it will take longer, in words for the young person.',
      most,
    }),
  });
};
export type MoreTime = ValuesOf<ReturnType<typeof moreTimeForm>>;
