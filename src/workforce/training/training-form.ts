import {
  choice,
  choices,
  day,
  form,
  line,
  reference,
  type ValuesOf,
  words,
} from '../../platform/forms/index.ts';
import { topics } from './model.ts';

/** Training that was done: one's own, where nobody is named. */
export const trainingForm = form({
  personId: reference({ as: 'person' }),
  topics: choices('What was it about?', topics, { needed: 'Say what it was about.' }),
  doneOn: day('When was this?', { is: 'not-after-today', needed: 'Give the day: day, month and year.' }),
  how: line('Which course or session?', { needed: 'Say which course or session it was.' }),
});
export type TrainingDone = ValuesOf<typeof trainingForm>;

/** Whether training that somebody declared was done. @param question names the training */
export const answerForm = (question: string) =>
  form({
    answer: choice(
      question,
      { confirmed: 'Yes, it was done', 'not-confirmed': 'I cannot confirm it' },
      { needed: 'Say whether it was done.' },
    ),
    words: words('If not, why not?', {
      rows: 2,
      most: 1000,
      needed: 'Give the reason.',
      onlyIf: { field: 'answer', is: ['not-confirmed'] },
    }),
  });
export type TrainingAnswer = ValuesOf<ReturnType<typeof answerForm>>;
