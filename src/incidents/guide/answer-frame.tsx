import type { ComponentChildren, VNode } from 'preact';
import { SummaryList } from '../../platform/html/index.ts';
import type { PageParts } from '../../platform/web/index.ts';
import { answersInWords } from './answers-in-words.ts';
import { neededQuestions } from './flow.ts';
import { Fold } from './fold.tsx';
import { guideLink } from './links.ts';
import type { Answers, Flow } from './question.ts';

interface GivenProps {
  readonly flow: Flow;
  readonly answers: Answers;
  readonly print: boolean;
}

/** What was answered, each with a link to change it; on paper without links. */
function AnswersGiven({ flow, answers, print }: GivenProps) {
  return (
    <SummaryList
      rows={answersInWords(flow, answers).map(({ question, asked, answered }) => ({
        key: { text: asked },
        value: { text: answered.join(', ') },
        actions: print
          ? undefined
          : {
              items: [
                {
                  href: guideLink(flow, answers, { ask: question.id }),
                  text: 'Change',
                  visuallyHiddenText: asked.toLowerCase(),
                },
              ],
            },
      }))}
    />
  );
}

function WaysOn({ flow, answers, children }: GivenProps & { children: ComponentChildren }) {
  return (
    <>
      <h2 class="govuk-heading-m">What next</h2>
      {children}
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={guideLink(flow, answers, { print: true })}>
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

interface AnswerParts extends GivenProps {
  readonly title: string;
  readonly body: VNode;
  /** Where it is recorded. */
  readonly record: VNode | null;
}

/** The page of an answer, with the answers it rests on and the ways on. On paper it stands bare and unfolded. */
export function answerFrame({ title, body, record, ...given }: AnswerParts): PageParts {
  const { flow, answers, print } = given;
  const last = neededQuestions(flow, answers).at(-1);
  return {
    title,
    back: print ? undefined : guideLink(flow, answers, last && { ask: last.id }),
    print,
    body: (
      <>
        {print && (
          <p class="govuk-body govuk-!-display-none-print">
            Print this page from the menu of your browser, or{' '}
            <a class="govuk-link" href={guideLink(flow, answers)}>
              go back to the answer
            </a>
            .
          </p>
        )}
        {body}
        <Fold
          title={print ? 'The answers this is based on' : 'See or change your answers'}
          level={2}
          unfolded={print}
        >
          <AnswersGiven {...given} />
        </Fold>
        {!print && <WaysOn {...given}>{record}</WaysOn>}
      </>
    ),
  };
}
