import { choice, form, reference, type ValuesOf, words } from '../../platform/forms/index.ts';

/** What the second person says to a proposal; whoever made it can only take it back. */
export const answerForm = ({ mine }: { readonly mine: boolean }) =>
  form({
    ask: reference({ needed: 'Reload the page and send it again.' }),
    answer: choice(
      'Do you agree to destroy it?',
      { agree: 'Yes, destroy it', refuse: 'No, keep it for now' },
      { needed: 'Say whether you agree.' },
    ),
    reason: words(mine ? 'Why you are taking it back' : 'If it is kept, why', {
      size: 's',
      rows: 3,
      most: 2000,
      needed: 'Say why.',
      onlyIf: { field: 'answer', is: 'refuse' },
    }),
  });
export type AnswerGiven = ValuesOf<ReturnType<typeof answerForm>>;
