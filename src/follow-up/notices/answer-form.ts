import { choice, form, type ValuesOf, words } from '../../platform/forms/index.ts';

/** Accepting what a notice asks, or declining it with the reason. */
export const answerForm = form({
  // One button accepts, and another page declines: each carries it.
  answer: {
    ...choice(
      'What will you do?',
      { accepted: 'I will do it', declined: 'Decline it' },
      { needed: 'Accept it, or decline it.' },
    ),
    unseen: true as const,
  },
  words: words('Why are you declining?', {
    needed: 'Give the reason.',
    most: 5000,
    onlyIf: { field: 'answer', is: 'declined' },
  }),
});
export type NoticeAnswer = ValuesOf<typeof answerForm>;
