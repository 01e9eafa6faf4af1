import { Button } from '../../platform/html/index.ts';
import type { PageParts } from '../../platform/web/index.ts';
import { decide } from '../../protocol/index.ts';
import { AnswerBody } from './answer-body.tsx';
import { answerFrame } from './answer-frame.tsx';
import type { Reading } from './door.ts';
import { factsFrom } from './facts.ts';
import { recordLink } from './links.ts';
import { headline } from './outcome-in-words.ts';
import { type Answers, oneOf } from './question.ts';
import { centralQuestionId, incidentFlow } from './questions.ts';

/** The answer about an incident, with the answers it rests on. `print` gives it bare and unfolded. */
export function incidentAnswerPage(answers: Answers, { today, print }: Reading): PageParts | null {
  const facts = factsFrom(answers, today);
  if (!facts) return null;
  const outcome = decide('incident', facts, { today });
  return answerFrame({
    flow: incidentFlow,
    answers,
    print,
    title: headline(outcome, facts),
    body: <AnswerBody {...{ outcome, facts }} central={oneOf(answers, centralQuestionId)} unfolded={print} />,
    record: (
      <>
        <p class="govuk-body">Nothing is kept here. To record it you need to sign in.</p>
        <Button href={recordLink(answers)} text="Record this" />
      </>
    ),
  });
}
