import { choice, form, reference, type ValuesOf, words } from '../../platform/forms/index.ts';

/** What the second person says to a proposal; whoever made it can only take it back. */
export const answerForm = ({ mine }: { readonly mine: boolean }) =>
  form({
    ask: reference({ needed: 'Open the page again and send it.' }),
    answer: choice(
      'Do you agree that it is destroyed?',
      { agree: 'Yes, destroy it', refuse: 'No, it stays for now' },
      { needed: 'Say whether you agree.' },
    ),
    reason: words(mine ? 'Why you take it back' : 'If it stays, why', {
      size: 's',
      rows: 3,
      most: 2000,
      needed: 'Say why.',
      onlyIf: { field: 'answer', is: 'refuse' },
    }),
  });
export type AnswerGiven = ValuesOf<ReturnType<typeof answerForm>>;
