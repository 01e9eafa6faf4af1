import type { PageParts } from '../../platform/web/index.ts';
import { answersFromQuery, fieldsFrom } from './answers-in-query.ts';
import { dangerPage } from './danger-page.tsx';
import type { Door, Reader, Reading } from './door.ts';
import { firstPage } from './first-page.tsx';
import { neededQuestions, nextQuestion, questionById, withAnswer } from './flow.ts';
import type { Answers, Question } from './question.ts';
import { questionPage } from './question-page.tsx';
import { incidentFlow } from './questions.ts';
import { readAnswer } from './read-answer.ts';

function asking(door: Door, question: Question, answers: Answers, today: string): PageParts {
  const isFirst = door.flow === incidentFlow && question.id === 'danger';
  return isFirst ? firstPage(answers) : questionPage({ door, question, answers, today });
}

/** The page after an answer was sent: its error, or 999, or what comes next. */
function afterAnswer(door: Door, question: Question, query: URLSearchParams, reading: Reading): PageParts {
  const { today } = reading;
  const fields = fieldsFrom(query);
  const read = readAnswer(question, fields, today);
  const before = answersFromQuery(door.flow, query, today);
  if (!read.ok) return questionPage({ door, question, answers: before, today, fields, error: read.error });
  const answers = withAnswer(door.flow, before, question.id, read.value);
  if (question.id === 'danger' && read.value === 'yes') return dangerPage(door, answers);
  return following(door, answers, { ...reading, print: false });
}

/** The next question that is needed, or the answer; where its day does not hold, the day again. */
function following(door: Door, answers: Answers, reading: Reading): PageParts {
  const { today } = reading;
  const next = nextQuestion(door.flow, answers);
  if (next) return asking(door, next, answers, today);
  const answer = door.answerPage(answers, reading);
  const day = door.flow.questions.find(({ kind }) => kind === 'choice-with-date');
  return answer ?? (day ? questionPage({ door, question: day, answers, today }) : firstPage(answers));
}

/**
 * The page of the guide at an address. Pure: the server and, without a connection, the browser's worker show the
 * same. The query carries the answers; `to` says which of them was just sent, `ask` which to ask again, `print` asks for
 * the bare answer. Nothing is stored.
 * @param today `YYYY-MM-DD` in London
 */
export function guidePage(
  door: Door,
  query: URLSearchParams,
  today: string,
  reader: Reader = 'anybody',
): PageParts {
  const reading: Reading = { today, reader, print: query.get('print') === '1' };
  const sent = questionById(door.flow, query.get('to') ?? '');
  if (sent) return afterAnswer(door, sent, query, reading);
  const answers = answersFromQuery(door.flow, query, today);
  const again = neededQuestions(door.flow, answers).find(({ id }) => id === query.get('ask'));
  return again ? asking(door, again, answers, today) : following(door, answers, reading);
}
