import { Button, ErrorSummary, WarningText, Words } from '../../platform/html/index.ts';
import type { PageParts } from '../../platform/web/index.ts';
import { Call999IfDangerous } from './call-999.tsx';
import type { Door } from './door.ts';
import { liveAnswers, neededQuestions } from './flow.ts';
import { HiddenAnswers } from './hidden-answers.tsx';
import { guideLink } from './links.ts';
import { OtherDoors } from './other-doors.tsx';
import { type Answers, type Fields, type Flow, oneOf, type Question } from './question.ts';
import { QuestionField } from './question-field.tsx';
import { TapForm } from './tap-form.tsx';

/** One question on a page of its own, and how it was answered before or just now. */
export interface AskedQuestion {
  readonly door: Door;
  readonly question: Question;
  readonly answers: Answers;
  readonly today: string;
  readonly fields?: Fields;
  readonly error?: string;
}

/** The question asked before this one; before the first of the other doors stands the first page. */
function before(flow: Flow, question: Question, answers: Answers): string {
  const asked = neededQuestions(flow, answers);
  const previous = asked[asked.findIndex(({ id }) => id === question.id) - 1];
  return previous ? guideLink(flow, answers, { ask: previous.id }) : '/';
}

/** The field an error is about: for another day the first of its parts. */
function fieldAtFault({ question, fields = {} }: AskedQuestion): string {
  const { id, kind } = question;
  return kind === 'choice-with-date' && oneOf(fields, id) === 'another' ? `#${id}-date-day` : `#${id}`;
}

const callNow = 'If you have not done so, call 999 now. Then carry on here.';
const callForAmbulance =
  'If you have not done so, call 999 now and ask for an ambulance. Then carry on here.';

/** What is already certain before all is answered: 999, for an ambulance where somebody is badly hurt or unwell. */
function Emergency({ ambulance }: { ambulance: boolean }) {
  return (
    <WarningText>
      <Words of={ambulance ? callForAmbulance : callNow} withNumbers />
    </WarningText>
  );
}

/** The question as a form that goes on with a button. */
function Form({ door: { flow }, ...asked }: AskedQuestion) {
  const { question, answers } = asked;
  const isLast = question.id === flow.last;
  const except = [question.id, ...(flow.last && !isLast ? [flow.last] : [])];
  return (
    <form method="get" action={flow.path} noValidate>
      <HiddenAnswers {...{ flow, answers, except }} />
      <input type="hidden" name="to" value={question.id} />
      <QuestionField flow={flow} {...asked} />
      <Button text={isLast ? 'See the answer' : 'Continue'} />
    </form>
  );
}

/** The page that asks one question. All other answers are carried along. */
export function questionPage(asked: AskedQuestion): PageParts {
  const { door, question, answers, error, today } = asked;
  const { flow } = door;
  const emergency = door.emergency(liveAnswers(flow, answers));
  return {
    title: question.title,
    back: before(flow, question, answers),
    hasErrors: error !== undefined,
    body: (
      <>
        {error && (
          <ErrorSummary
            titleText="There is a problem"
            errorList={[{ text: error, href: fieldAtFault(asked) }]}
          />
        )}
        {emergency !== 'no' && <Emergency ambulance={emergency === 'call-ambulance'} />}
        {question.id === flow.last && door.soFar?.(answers, today)}
        {flow.taps ? <TapForm flow={flow} {...asked} /> : <Form {...asked} />}
        {question.offersDoors && (
          <>
            <h2 class="govuk-heading-s">
              <Words of="Or is it one of these?" />
            </h2>
            <OtherDoors than={flow} answers={answers} />
          </>
        )}
        {flow.taps && emergency === 'no' && <Call999IfDangerous />}
      </>
    ),
  };
}
