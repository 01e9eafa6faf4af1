import { choice, form, quoted, type ValuesOf } from '../../../platform/forms/index.ts';
import { supportAnswers, supportKinds } from '../../model.ts';
import { offered } from '../../offered.ts';
import type { WholeUse } from '../get-use.ts';

/** What the child said to an offer, in their words. */
export const answerForm = ({ support }: Pick<WholeUse, 'support'>) =>
  form({
    supportId: offered(
      'Which offer?',
      support.map(({ id, kind, words }) => ({
        value: id,
        text: `${supportKinds[kind]}: ${words.slice(0, 60)}`,
      })),
      { needed: 'Choose the offer.', asList: 'Choose an offer' },
    ),
    answer: choice('What did they say?', supportAnswers, { needed: 'Choose what they said.' }),
    childWords: quoted('In their own words', { as: 'answerChildWords', most: 5000, rows: 2 }),
  });
export type AnswerToSupport = ValuesOf<ReturnType<typeof answerForm>>;
