import { dayInWords, londonDate } from '../../../platform/clock/index.ts';
import { day, form, line, moment, type ValuesOf, words } from '../../../platform/forms/index.ts';
import type { Ask } from '../asks-of.ts';
import { longestFor } from './answer-ask.ts';

const most = 5000;

/** Who comes to the young person, and when. */
export const arrangeForm = form({
  who: line('Who comes?', {
    hint: 'The name, and what they are: the young person reads it.',
    autocomplete: 'off',
    needed: 'Say who comes.',
    most: 200,
  }),
  comesAt: moment('On which day?', {
    as: 'comes',
    is: 'not-before-now',
    needed: 'Give the day: day, month and year.',
  }),
  words: words('A line to the young person', {
    as: 'arrangedWords',
    hint: 'Where they meet, and what they need not worry about.',
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
    hint: 'Short sentences and plain words, for a reader of nine. What you did, what changes, and what they can do if it is not enough.',
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
    until: day('Until when?', {
      hint: longest ? `At the longest until ${dayInWords(londonDate(longest))}.` : undefined,
      needed: 'Give the day: day, month and year.',
    }),
    words: words('Why does it take longer?', {
      as: 'moreWords',
      hint: 'The young person reads this.',
      rows: 3,
      needed: 'Say why it takes longer, in words for the young person.',
      most,
    }),
  });
};
export type MoreTime = ValuesOf<ReturnType<typeof moreTimeForm>>;
