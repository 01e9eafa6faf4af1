import { Button, SummaryList } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type SignedIn } from '../../platform/web/index.ts';
import { type Answers, answersInWords, type Fields, type Question, QuestionField } from '../guide/index.ts';

/** Questions that the record and the register answer: they are not asked again. */
export const knownQuestions: readonly string[] = ['setting', 'age', 'when'];

/** One question about what happened: the same as the guide's, kept in the draft. */
export function FactQuestionPage(props: {
  draftId: string;
  version: number;
  question: Question;
  answers: Answers;
  fields?: Fields;
  error?: string;
  today: string;
  person: SignedIn;
}) {
  const { draftId, version, question, answers, fields, error, today, person } = props;
  return (
    <>
      <ErrorList errors={error ? { [question.id]: error } : {}} />
      <form method="post" action={`/records/${draftId}/facts`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="ask" value={question.id} />
        <QuestionField question={question} answers={answers} today={today} fields={fields} error={error} />
        <Button text="Save and continue" preventDoubleClick />
      </form>
    </>
  );
}

/** The answers about what happened, each to be changed without losing the others. */
export function FactsSummary({ draftId, answers }: { draftId: string; answers: Answers }) {
  return (
    <SummaryList
      rows={answersInWords(answers)
        .filter(({ question }) => !knownQuestions.includes(question.id))
        .map(({ question, asked, answered }) => ({
          key: { text: asked },
          value: { text: answered.join(', ') },
          actions: {
            items: [
              {
                href: `/records/${draftId}/facts?ask=${question.id}`,
                text: 'Change',
                visuallyHiddenText: asked,
              },
            ],
          },
        }))}
    />
  );
}
