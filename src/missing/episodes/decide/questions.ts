import { type MissingQuestion, missingQuestionsThatCount } from '../../../protocol/index.ts';
import type { DecisionAnswers } from './decide-form.ts';

export type Asked = MissingQuestion;

/** What a question is called in the form. */
export const inForm = {
  immediateDanger: 'danger',
  whereaboutsKnown: 'known',
  significantRisk: 'risk',
  enquiriesMade: 'enquiries',
} as const satisfies Readonly<Record<Asked, string>>;

export const questions = Object.keys(inForm) as Asked[];

/** Nothing is answered yet. */
export const nothingAnswered: DecisionAnswers = {
  immediateDanger: null,
  whereaboutsKnown: null,
  significantRisk: null,
  enquiriesMade: null,
  vulnerability: [],
  concerns: [],
};

/** Those of them that are not answered yet. */
export function unanswered(answers: DecisionAnswers, isSmall: boolean): Asked[] {
  return missingQuestionsThatCount(answers, isSmall).filter((name) => answers[name] === null);
}

/** What is said when a question that counts was left out. */
export const askFor: Readonly<Record<Asked, string>> = {
  immediateDanger: 'Say whether they are in danger now.',
  whereaboutsKnown: 'Say whether you know where they are.',
  significantRisk: 'Say whether there is a significant risk of harm.',
  enquiriesMade: 'Say whether you have tried to reach and find them this time.',
};
