import { dayInWords } from '../../platform/clock/index.ts';
import { liveAnswers, neededQuestions } from './flow.ts';
import { type Answers, type AnswerValue, allOf, type Flow, optionsFor, type Question } from './question.ts';

/** One line of a list of answers. */
export interface AnswerInWords {
  readonly question: Question;
  /** What the question is called in a list. */
  readonly asked: string;
  /** The answer in words; several for checkboxes. */
  readonly answered: readonly string[];
}

function inWords(question: Question, value: AnswerValue | undefined, live: Answers): readonly string[] {
  const values = allOf({ value: value ?? [] }, 'value');
  switch (question.kind) {
    case 'number':
      return values;
    case 'choice-with-date':
      return values.map(dayInWords);
    default:
      return optionsFor(question, live)
        .filter(({ value: own }) => values.includes(own))
        .map(({ label }) => label);
  }
}

/** Every answer that counts, in the order of asking, in the words of its question. */
export function answersInWords(flow: Flow, answers: Answers): readonly AnswerInWords[] {
  const live = liveAnswers(flow, answers);
  return neededQuestions(flow, answers)
    .filter(({ id }) => Object.hasOwn(live, id))
    .map((question) => ({
      question,
      asked: question.short,
      answered: inWords(question, live[question.id], live),
    }));
}
