import { answersToQuery } from './answers-in-query.ts';
import type { Answers, Flow } from './question.ts';

interface HiddenAnswersProps {
  readonly flow: Flow;
  readonly answers: Answers;
  readonly except: readonly string[];
}

/** The answers given so far, carried along in a form; nothing is stored anywhere. */
export function HiddenAnswers({ flow, answers, except }: HiddenAnswersProps) {
  return (
    <>
      {[...answersToQuery(flow, answers)]
        .filter(([name]) => !except.includes(name))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  );
}
