import { choice, form, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { mostWords } from '../../my-record/add-my-words.ts';
import type { Changed } from '../../tables.ts';

/** What an answer changed, for staff. */
export const changedForStaff: Readonly<Record<Changed, string>> = {
  facts: 'Facts were corrected, and the decision was taken again using them',
  words: 'Better words were added to the record',
  both: 'Both: facts and words',
  nothing: 'Nothing was changed',
};

/** The answer to a young person, and what was changed. */
export const answerForm = form({
  changed: choice('What was changed', changedForStaff, { needed: 'Say what was changed.' }),
  words: words('Your answer, in words a child of nine can read', {
    hint: 'They will read it exactly as you write it. Do not name another child or anybody’s family.',
    rows: 5,
    needed: 'Write something first.',
    most: mostWords,
  }),
});
export type Answered = ValuesOf<typeof answerForm>;
