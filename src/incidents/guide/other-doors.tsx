import { Words } from '../../platform/html/index.ts';
import { exploitationFlow } from './exploitation/questions.ts';
import { guideLink } from './links.ts';
import { missingFlow } from './missing/questions.ts';
import { type Answers, allOf, type Flow, oneOf } from './question.ts';
import { incidentFlow } from './questions.ts';

const flows: readonly Flow[] = [incidentFlow, missingFlow, exploitationFlow];

/** What every door asks in the same words: the age. That somebody is in danger is never forgotten on the way. */
function sharedIn(answers: Answers): Answers {
  return {
    ...(oneOf(answers, 'danger') === 'yes' ? { danger: 'yes' } : {}),
    ...(allOf(answers, 'age').length > 0 ? { age: oneOf(answers, 'age') } : {}),
  };
}

/** The way to another door, with what it asks in the same words. */
export const doorLink = (flow: Flow, answers: Answers): string => guideLink(flow, sharedIn(answers));

/** The other doors of the guide, for who came in by the wrong one. */
export function OtherDoors({ than, answers }: { than: Flow; answers: Answers }) {
  return (
    <ul class="govuk-list">
      {flows
        .filter((flow) => flow !== than)
        .map((flow) => (
          <li>
            <a class="govuk-link" href={doorLink(flow, answers)}>
              <Words of={flow.name} />
            </a>
          </li>
        ))}
    </ul>
  );
}
