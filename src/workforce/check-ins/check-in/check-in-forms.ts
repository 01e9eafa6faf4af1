import { form, line, moment, type ValuesOf, words, yesNo } from '../../../platform/forms/index.ts';

/** A talk: health and welfare are asked after every time, and the accident record where they were hurt. */
export const talkForm = (wasHurt: boolean) =>
  form({
    spokenAt: moment('When was this?', {
      as: 'spoken',
      is: 'not-after-now',
      usualNow: true,
      needed: 'Give the day: day, month and year.',
    }),
    health: words('How is their health?', {
      needed: 'Ask about their health, and write what they say.',
      hint: 'Ask every time. Injuries, sleep, pain, whether they saw a doctor.',
      rows: 3,
      most: 5000,
    }),
    welfare: words('How are they?', {
      needed: 'Ask how they are, and write what they say.',
      hint: 'Ask every time. How they feel about it, about work and about carrying on.',
      rows: 3,
      most: 5000,
    }),
    accident: line('Where is the accident record?', {
      needed: wasHurt ? 'They were hurt: say where the accident record is, or why there is none.' : undefined,
      hint: wasHurt
        ? 'If they were hurt: the book and its number.'
        : 'If they were hurt. Otherwise leave it empty.',
    }),
    words: words('Anything else?', { hint: 'You can leave this empty.', rows: 2, most: 5000 }),
  });
export type Talk = ValuesOf<ReturnType<typeof talkForm>>;

/** Support that was offered, from what the organisation offers. */
export const supportForm = form({
  words: words('What did you offer?', {
    as: 'offer',
    needed: 'Say what was offered.',
    rows: 2,
    most: 5000,
  }),
});

/** Whether they take the support up: their own answer, or as they said it. */
export const answerForm = (isMine: boolean) =>
  form({
    accepts: yesNo(isMine ? 'Do you want the support that was offered?' : 'Do they want the support?', {
      needed: 'Say yes or no.',
    }),
    words: words('Anything to add?', {
      as: 'answerWords',
      hint: 'You can leave this empty.',
      rows: 2,
      most: 5000,
    }),
  });
export type SupportAnswer = ValuesOf<ReturnType<typeof answerForm>>;

/** The talk could not be held yet: it stays due. */
export const putOffForm = form({
  words: words('Why, and when will it be?', {
    as: 'why',
    needed: 'Say why the check-in could not take place, and when it will.',
    rows: 2,
    most: 5000,
  }),
});

/** Words of the person, or of whoever speaks with them. */
export const noteForm = form({
  words: words('What do you want to add?', {
    as: 'note',
    needed: 'Write what you want to add.',
    rows: 3,
    most: 5000,
  }),
});
