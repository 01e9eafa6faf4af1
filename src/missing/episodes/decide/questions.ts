import type { DecisionAnswers } from './decide-form.ts';

export type Asked = 'immediateDanger' | 'whereaboutsKnown' | 'significantRisk' | 'enquiriesMade';

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

/**
 * Whether what is done about the police is settled, whatever the other answers: in danger, and where nobody knows where
 * they are and they are under 10 or especially vulnerable.
 * @param isSmall whether they are under 10
 */
export function isSettled(answers: DecisionAnswers, isSmall: boolean): boolean {
  const { immediateDanger, whereaboutsKnown, vulnerability, concerns } = answers;
  const notToBeLeft = isSmall || vulnerability.length > 0 || concerns.includes('trafficking');
  if (immediateDanger !== false) return immediateDanger === true;
  return whereaboutsKnown === false && notToBeLeft;
}

/**
 * The questions whose answers count, given those that are there: where the answer is settled nothing else changes what
 * is done; enquiries count only where nobody knows where they are and there is no significant risk.
 */
export function questionsThatCount(answers: DecisionAnswers, isSmall: boolean): Asked[] {
  const { whereaboutsKnown, significantRisk } = answers;
  const asked: Asked[] = ['immediateDanger', 'whereaboutsKnown'];
  if (isSettled(answers, isSmall)) return asked;
  asked.push('significantRisk');
  if (whereaboutsKnown === false && significantRisk !== true) asked.push('enquiriesMade');
  return asked;
}

/** Those of them that are not answered yet. */
export function unanswered(answers: DecisionAnswers, isSmall: boolean): Asked[] {
  return questionsThatCount(answers, isSmall).filter((name) => answers[name] === null);
}

/** What is said when a question that counts was left out. */
export const askFor: Readonly<Record<Asked, string>> = {
  immediateDanger: 'Say whether they are in danger now.',
  whereaboutsKnown: 'Say whether you know where they are.',
  significantRisk: 'Say whether there is a significant risk of harm.',
  enquiriesMade: 'Say whether you have tried to reach and find them this time.',
};
