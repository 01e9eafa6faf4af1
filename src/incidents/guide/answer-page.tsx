import { Button, SummaryList } from '../../platform/html/index.ts';
import type { PageParts } from '../../platform/web/index.ts';
import { decide, type IncidentFacts } from '../../protocol/index.ts';
import { AnswerBody } from './answer-body.tsx';
import { answersInWords } from './answers-in-words.ts';
import { Fold } from './fold.tsx';
import { guideLink, recordLink } from './links.ts';
import { headline } from './outcome-in-words.ts';
import { type Answers, oneOf } from './question.ts';
import { centralQuestionId } from './questions.ts';

/** What was answered, each with a link to change it; on paper without links. */
function AnswersGiven({ answers, print }: { answers: Answers; print: boolean }) {
  return (
    <SummaryList
      rows={answersInWords(answers).map(({ question, asked, answered }) => ({
        key: { text: asked },
        value: { text: answered.join(', ') },
        actions: print
          ? undefined
          : {
              items: [
                {
                  href: guideLink(answers, { ask: question.id }),
                  text: 'Change',
                  visuallyHiddenText: asked.toLowerCase(),
                },
              ],
            },
      }))}
    />
  );
}

function WaysOn({ answers }: { answers: Answers }) {
  return (
    <>
      <h2 class="govuk-heading-m">What next</h2>
      <p class="govuk-body">Nothing is kept here. To record it you need to sign in.</p>
      <Button href={recordLink(answers)} text="Record this" />
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={guideLink(answers, { print: true })}>
            Print this answer
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/">
            Start again
          </a>
        </li>
      </ul>
    </>
  );
}

/** The answer, with the answers it rests on. `print` gives it bare and unfolded. */
export function answerPage(answers: Answers, facts: IncidentFacts, today: string, print: boolean): PageParts {
  const outcome = decide('incident', facts, { today });
  return {
    title: headline(outcome, facts),
    back: print ? undefined : guideLink(answers, { ask: centralQuestionId }),
    print,
    body: (
      <>
        {print && (
          <p class="govuk-body govuk-!-display-none-print">
            Print this page from the menu of your browser, or{' '}
            <a class="govuk-link" href={guideLink(answers)}>
              go back to the answer
            </a>
            .
          </p>
        )}
        <AnswerBody {...{ outcome, facts }} central={oneOf(answers, centralQuestionId)} unfolded={print} />
        <Fold
          title={print ? 'The answers this is based on' : 'See or change your answers'}
          level={2}
          unfolded={print}
        >
          <AnswersGiven answers={answers} print={print} />
        </Fold>
        {!print && <WaysOn answers={answers} />}
      </>
    ),
  };
}
