import { listOf } from '../../platform/lists/index.ts';
import type { PracticeNote } from './notes.ts';
import { topics } from './topics.ts';

const { list, text, day } = listOf<PracticeNote>();

/** What was agreed locally. It names no child. */
export const notesList = list({
  name: 'agreements',
  title: 'What was agreed about recurring issues',
  childOf: null,
  columns: {
    authority: text('Authority', ({ authority_name }) => authority_name),
    topic: text('About', ({ topic }) => topics[topic]),
    words: text('What was agreed', ({ words }) => words),
    with: text('Agreed with', ({ agreed_with }) => agreed_with),
    from: day('From', ({ from_day }) => from_day),
    review: day('To be reviewed by', ({ review_on }) => review_on),
    by: text('Written down by', ({ made_by_name }) => made_by_name),
  },
});
