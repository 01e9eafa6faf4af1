import { liveAnswers, nextQuestion, withAnswer } from '../../src/incidents/guide/flow.ts';
import {
  type Answers,
  type AnswerValue,
  type Flow,
  optionsFor,
  type Question,
} from '../../src/incidents/guide/question.ts';

/** Some answer to a question, chosen by a number; days before and after the new edition. */
export function anyAnswer(question: Question, live: Answers, pick: number): AnswerValue {
  switch (question.kind) {
    case 'radios': {
      const options = optionsFor(question, live);
      return options[pick % options.length]?.value ?? '';
    }
    case 'checkboxes': {
      const options = optionsFor(question, live);
      const chosen = options.filter(({ exclusive }, place) => !exclusive && (pick >> place) & 1);
      const fallback = options.at(-1)?.value ?? '';
      return chosen.length > 0 ? chosen.map(({ value }) => value) : [fallback];
    }
    case 'number':
      return String(pick % 26);
    case 'choice-with-date':
      return pick % 2 ? '2024-05-01' : '2026-03-02';
  }
}

/** Answers every question of a flow with the numbers in turn; says which were asked. */
export function answerAll(
  flow: Flow,
  picks: readonly number[],
  start: Answers = {},
): { answers: Answers; asked: Question[] } {
  let answers = start;
  const asked: Question[] = [];
  for (let question = nextQuestion(flow, answers); question; question = nextQuestion(flow, answers)) {
    const pick = picks[asked.length % picks.length] ?? 0;
    answers = withAnswer(flow, answers, question.id, anyAnswer(question, liveAnswers(flow, answers), pick));
    asked.push(question);
    if (asked.length > flow.questions.length) break;
  }
  return { answers, asked };
}
