/** What the decision still has to be told; the rest is known of the child, the home and the day. */
export interface DecisionAnswers {
  readonly danger: 'yes' | 'no' | '';
  readonly known: 'yes' | 'no' | '';
  readonly risk: 'yes' | 'no' | '';
  readonly enquiries: 'yes' | 'no' | '';
  readonly concerns: readonly string[];
}
export type Asked = Exclude<keyof DecisionAnswers, 'concerns'>;

/**
 * The questions whose answers count, given those that are there: in danger nothing else changes what is done about the
 * police; enquiries count only where nobody knows where they are and there is no significant risk.
 */
export function questionsThatCount({ danger, known, risk }: DecisionAnswers): Asked[] {
  const asked: Asked[] = ['danger', 'known'];
  if (danger !== 'yes') asked.push('risk');
  if (danger !== 'yes' && known === 'no' && risk !== 'yes') asked.push('enquiries');
  return asked;
}

/** Those of them that are not answered yet. */
export function unanswered(answers: DecisionAnswers): Asked[] {
  return questionsThatCount(answers).filter((name) => answers[name] === '');
}

/** What is said when a question that counts was left out. */
export const askFor: Readonly<Record<Asked, string>> = {
  danger: 'Say whether they are in danger now.',
  known: 'Say whether you know where they are.',
  risk: 'Say whether there is a significant risk of harm.',
  enquiries: 'Say whether you have tried to reach and find them this time.',
};
