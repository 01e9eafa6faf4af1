import { answersToQuery } from './answers-in-query.ts';
import type { Answers } from './question.ts';

/** The answers given so far, carried along in a form; nothing is stored anywhere. */
export function HiddenAnswers({ answers, except }: { answers: Answers; except: readonly string[] }) {
  return (
    <>
      {[...answersToQuery(answers)]
        .filter(([name]) => !except.includes(name))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  );
}
