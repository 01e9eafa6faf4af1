import { choice, form, line, moment, type ValuesOf, words, yesNo } from '../../../platform/forms/index.ts';

/** What became of the offer of a conversation on return. */
export const returnForm = form({
  event: choice(
    'What happened?',
    {
      offered: 'It was offered',
      accepted: 'They said yes',
      declined: 'They said no',
      held: 'The talk took place',
    },
    { needed: 'Choose what happened.' },
  ),
  byWhom: line('Who did it?', {
    needed: 'Say who offered it, asked them, or held it.',
    hint: 'Who offered it, asked them or held it, and who they work for.',
  }),
  independent: yesNo('If the talk took place: are they independent of the home?', { size: 'plain' }),
  words: words('If they said no: why, in their words. If the talk took place: what you learnt', {
    rows: 6,
    most: 20_000,
  }),
  happenedAt: moment('When was that?', {
    as: 'happened',
    is: 'not-after-now',
    usualNow: true,
    needed: 'Give the day: day, month and year.',
  }),
});
export type ReturnToRecord = ValuesOf<typeof returnForm>;
