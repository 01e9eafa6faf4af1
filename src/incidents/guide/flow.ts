import { isCalendarDate } from '../../protocol/index.ts';
import {
  type Answers,
  type AnswerValue,
  allOf,
  type Flow,
  oneOf,
  optionsFor,
  type Question,
} from './question.ts';

/** The kept answer if it is one that the question, as it is asked now, can have. */
function liveValue(question: Question, answers: Answers, live: Answers): AnswerValue | undefined {
  const value = oneOf(answers, question.id);
  switch (question.kind) {
    case 'radios':
      return optionsFor(question, live).some((option) => option.value === value) ? value : undefined;
    case 'checkboxes': {
      const kept = allOf(answers, question.id);
      const chosen = optionsFor(question, live).filter((option) => kept.includes(option.value));
      const excludes = chosen.some(({ exclusive }) => exclusive);
      if (chosen.length === 0 || (excludes && chosen.length > 1)) return undefined;
      return chosen.map((option) => option.value);
    }
    case 'number':
      return /^\d{1,3}$/.test(value) && Number(value) >= question.min && Number(value) <= question.max
        ? value
        : undefined;
    case 'choice-with-date':
      return isCalendarDate(value) && value >= question.from ? value : undefined;
  }
}

interface Walk {
  readonly asked: readonly Question[];
  readonly live: Answers;
  readonly next: Question | null;
}

/** A page asks for the same walk many times over; answers are never changed in place. */
const walked = new WeakMap<Flow, WeakMap<Answers, Walk>>();

function walk(flow: Flow, answers: Answers): Walk {
  const ofFlow = walked.get(flow) ?? new WeakMap<Answers, Walk>();
  walked.set(flow, ofFlow);
  const found = ofFlow.get(answers) ?? walkThrough(flow, answers);
  ofFlow.set(answers, found);
  return found;
}

/** Asks every question that is needed, in order, until one has no answer. */
function walkThrough({ questions }: Flow, answers: Answers): Walk {
  const live: Record<string, AnswerValue> = {};
  const asked: Question[] = [];
  for (const question of questions) {
    if (!question.needed(live)) continue;
    asked.push(question);
    const value = liveValue(question, answers, live);
    if (value === undefined) return { asked, live, next: question };
    live[question.id] = value;
  }
  return { asked, live, next: null };
}

/** The question with this id, if the flow has it. */
export function questionById({ questions }: Flow, id: string): Question | undefined {
  return questions.find((question) => question.id === id);
}

/** The questions that the facts need, in order, up to the first that has no answer yet. */
export function neededQuestions(flow: Flow, answers: Answers): readonly Question[] {
  return walk(flow, answers).asked;
}

/** The first question that is needed and has no answer; null when all are answered. */
export function nextQuestion(flow: Flow, answers: Answers): Question | null {
  return walk(flow, answers).next;
}

/** The answers that count: to questions that are needed now. What no longer applies is left out. */
export function liveAnswers(flow: Flow, answers: Answers): Answers {
  return walk(flow, answers).live;
}

/** Whether everything is answered that the decision needs; the question asked last may still be open. */
export function canDecide(flow: Flow, answers: Answers): boolean {
  const { next } = walk(flow, answers);
  return next === null || next.id === flow.last;
}

/**
 * The answers with one more, or one changed. All others are kept; only the question that comes last is asked again,
 * because it was answered in view of another outcome.
 */
export function withAnswer({ last }: Flow, answers: Answers, id: string, value: AnswerValue): Answers {
  const same = JSON.stringify(answers[id]) === JSON.stringify(value);
  const kept = Object.entries(answers).filter(([name]) => name !== last || same || id === last);
  return { ...Object.fromEntries(kept), [id]: value };
}
