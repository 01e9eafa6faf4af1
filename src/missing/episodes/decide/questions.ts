/** What the decision still has to be told; the rest is known of the child, the home and the day. */
export interface DecisionAnswers {
  readonly danger: 'yes' | 'no' | '';
  readonly known: 'yes' | 'no' | '';
  readonly risk: 'yes' | 'no' | '';
  readonly enquiries: 'yes' | 'no' | '';
  readonly vulnerability: readonly string[];
  readonly concerns: readonly string[];
}
export type Asked = Exclude<keyof DecisionAnswers, 'concerns' | 'vulnerability'>;

/** Nothing is answered yet. */
export const nothingAnswered: DecisionAnswers = {
  danger: '',
  known: '',
  risk: '',
  enquiries: '',
  vulnerability: [],
  concerns: [],
};

/**
 * Whether what is done about the police is settled, whatever the other answers: in danger, and where nobody knows where
 * they are and they are under 10 or especially vulnerable.
 * @param isSmall whether they are under 10
 */
export function isSettled(answers: DecisionAnswers, isSmall: boolean): boolean {
  const { danger, known, vulnerability, concerns } = answers;
  const notToBeLeft = isSmall || vulnerability.length > 0 || concerns.includes('trafficking');
  return danger === 'yes' || (danger === 'no' && known === 'no' && notToBeLeft);
}

/**
 * The questions whose answers count, given those that are there: where the answer is settled nothing else changes what
 * is done; enquiries count only where nobody knows where they are and there is no significant risk.
 */
export function questionsThatCount(answers: DecisionAnswers, isSmall: boolean): Asked[] {
  const { known, risk } = answers;
  const asked: Asked[] = ['danger', 'known'];
  if (isSettled(answers, isSmall)) return asked;
  asked.push('risk');
  if (known === 'no' && risk !== 'yes') asked.push('enquiries');
  return asked;
}

/** Those of them that are not answered yet. */
export function unanswered(answers: DecisionAnswers, isSmall: boolean): Asked[] {
  return questionsThatCount(answers, isSmall).filter((name) => answers[name] === '');
}

/** What is said when a question that counts was left out. */
export const askFor: Readonly<Record<Asked, string>> = {
  danger: 'Say whether they are in danger now.',
  known: 'Say whether you know where they are.',
  risk: 'Say whether there is a significant risk of harm.',
  enquiries: 'Say whether you have tried to reach and find them this time.',
};
