import { SummaryList } from '../../platform/html/index.ts';
import { type Answers, answersInWords, incidentFlow } from '../guide/index.ts';

/** Questions that the record and the register answer: they are not asked again. */
export const knownQuestions: readonly string[] = ['setting', 'age', 'when'];

/** The answers about what happened, each to be changed without losing the others. */
export function FactsSummary({ draftId, answers }: { draftId: string; answers: Answers }) {
  return (
    <SummaryList
      rows={answersInWords(incidentFlow, answers)
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
