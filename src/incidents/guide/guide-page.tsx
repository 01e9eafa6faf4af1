import type { PageParts } from '../../platform/web/index.ts';
import { answerPage } from './answer-page.tsx';
import { answersFromQuery, fieldsFrom } from './answers-in-query.ts';
import { dangerPage } from './danger-page.tsx';
import { factsFrom } from './facts.ts';
import { firstPage } from './first-page.tsx';
import { neededQuestions, nextQuestion, withAnswer } from './flow.ts';
import type { Answers, Question } from './question.ts';
import { questionPage } from './question-page.tsx';
import { questionById } from './questions.ts';
import { readAnswer } from './read-answer.ts';

function asking(question: Question, answers: Answers, today: string): PageParts {
  return question.id === 'danger' ? firstPage(answers) : questionPage({ question, answers, today });
}

/** The page after an answer was sent: its error, or 999, or what comes next. */
function afterAnswer(question: Question, query: URLSearchParams, today: string): PageParts {
  const fields = fieldsFrom(query);
  const read = readAnswer(question, fields, today);
  const before = answersFromQuery(query, today);
  if (!read.ok) return questionPage({ question, answers: before, today, fields, error: read.error });
  const answers = withAnswer(before, question.id, read.value);
  if (question.id === 'danger' && read.value === 'yes') return dangerPage(answers);
  return following(answers, false, today);
}

/** The next question that is needed, or the answer. */
function following(answers: Answers, print: boolean, today: string): PageParts {
  const next = nextQuestion(answers);
  if (next) return asking(next, answers, today);
  const facts = factsFrom(answers, today);
  const day = questionById('when');
  if (!facts) return day ? questionPage({ question: day, answers, today }) : firstPage(answers);
  return answerPage(answers, facts, today, print);
}

/**
 * The page of the guide at an address. Pure: the server and, without a connection, the browser's worker show the
 * same. The query carries the answers; `to` says which of them was just sent, `ask` which to ask again, `print` asks
 * for the bare answer. Nothing is stored.
 * @param today `YYYY-MM-DD` in London
 */
export function guidePage(query: URLSearchParams, today: string): PageParts {
  const sent = questionById(query.get('to') ?? '');
  if (sent) return afterAnswer(sent, query, today);
  const answers = answersFromQuery(query, today);
  const again = neededQuestions(answers).find(({ id }) => id === query.get('ask'));
  return again ? asking(again, answers, today) : following(answers, query.get('print') === '1', today);
}
