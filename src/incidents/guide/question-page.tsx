import { Button, ErrorSummary, WarningText } from '../../platform/html/index.ts';
import type { PageParts } from '../../platform/web/index.ts';
import { decide } from '../../protocol/index.ts';
import { factsFrom } from './facts.ts';
import { liveAnswers, neededQuestions } from './flow.ts';
import { HiddenAnswers } from './hidden-answers.tsx';
import { isEmergency } from './level-so-far.ts';
import { guideLink } from './links.ts';
import { ProvisionalAnswer } from './provisional-answer.tsx';
import { type Answers, allOf, type Fields, oneOf, type Question } from './question.ts';
import { QuestionField } from './question-field.tsx';
import { centralQuestionId } from './questions.ts';

/** One question on a page of its own, and how it was answered before or just now. */
export interface AskedQuestion {
  readonly question: Question;
  readonly answers: Answers;
  readonly today: string;
  readonly fields?: Fields;
  readonly error?: string;
}

/** The question asked before this one. */
function before(question: Question, answers: Answers): string | undefined {
  const asked = neededQuestions(answers);
  const previous = asked[asked.findIndex(({ id }) => id === question.id) - 1];
  return previous && guideLink(answers, { ask: previous.id });
}

/** The field an error is about: for another day the first of its parts. */
function fieldAtFault({ question, fields = {} }: AskedQuestion): string {
  const { id, kind } = question;
  return kind === 'choice-with-date' && oneOf(fields, id) === 'another' ? `#${id}-date-day` : `#${id}`;
}

/** What is already certain before all is answered: 999, for an ambulance where somebody is badly hurt or unwell. */
function Emergency({ live }: { live: Answers }) {
  const ambulance = ['serious', 'unwell'].some((hurt) => allOf(live, 'now').includes(hurt));
  return (
    <WarningText>
      If you have not called 999,{' '}
      <a class="govuk-link" href="tel:999">
        call 999 now
      </a>
      {ambulance ? ' and ask for an ambulance' : ''}. Then carry on here.
    </WarningText>
  );
}

function Provisional({ answers, today }: AskedQuestion) {
  const facts = factsFrom(answers, today);
  return facts && <ProvisionalAnswer outcome={decide('incident', facts, { today })} facts={facts} />;
}

/** The page that asks one question. All other answers are carried along. */
export function questionPage(asked: AskedQuestion): PageParts {
  const { question, answers, error } = asked;
  const isCentral = question.id === centralQuestionId;
  const except = isCentral ? [question.id] : [question.id, centralQuestionId];
  return {
    title: question.title,
    back: before(question, answers),
    hasErrors: error !== undefined,
    body: (
      <>
        {error && (
          <ErrorSummary
            titleText="There is a problem"
            errorList={[{ text: error, href: fieldAtFault(asked) }]}
          />
        )}
        {isEmergency(liveAnswers(answers)) && <Emergency live={liveAnswers(answers)} />}
        {isCentral && <Provisional {...asked} />}
        <form method="get" action="/guide" noValidate>
          <HiddenAnswers answers={answers} except={except} />
          <input type="hidden" name="to" value={question.id} />
          <QuestionField {...asked} />
          <Button text={isCentral ? 'See the answer' : 'Continue'} />
        </form>
      </>
    ),
  };
}
