import { Button, Details, Words } from '../../platform/html/index.ts';
import type { PageParts } from '../../platform/web/index.ts';
import { exploitationFlow } from './exploitation/questions.ts';
import { HiddenAnswers } from './hidden-answers.tsx';
import { missingFlow } from './missing/questions.ts';
import { doorLink } from './other-doors.tsx';
import type { Answers } from './question.ts';
import { incidentFlow } from './questions.ts';
import { SayTo999, SecondCall } from './say-to-999.tsx';

/** The two doors behind which somebody's own danger is asked about first. */
const otherDoors = [missingFlow, exploitationFlow];

/** The first screen: is anyone in danger right now, or what is it about? One tap answers it. */
export function firstPage(answers: Answers): PageParts {
  return {
    title: 'Is anyone in danger right now?',
    body: (
      <>
        <h1 class="govuk-heading-xl">
          <Words of="Is anyone in danger right now?" />
        </h1>
        <p class="govuk-body-l">
          <Words of="Danger means that someone could be badly hurt in the next few minutes." />
        </p>
        <form method="get" action={incidentFlow.path}>
          <HiddenAnswers flow={incidentFlow} answers={answers} except={['danger']} />
          <input type="hidden" name="to" value="danger" />
          <Button
            name="danger"
            value="yes"
            text="Yes, someone is in danger"
            classes="govuk-button--warning hearth-wide"
          />
          <h2 class="govuk-heading-m">
            <Words of="If nobody is in danger that you know of" />
          </h2>
          <div class="hearth-taps">
            <Button name="danger" value="no" text={incidentFlow.name} classes="hearth-wide" />
            {otherDoors.map((flow) => (
              <Button href={doorLink(flow, {})} text={flow.name} classes="hearth-wide" />
            ))}
          </div>
        </form>
        <Details summaryText="What to say to 999">
          <p class="govuk-body">
            <Words of="Call 999 first. You can come back here afterwards. Say:" withNumbers />
          </p>
          <SayTo999 />
          <p class="govuk-body">
            <strong>
              <Words of="Are you a foster carer?" />
            </strong>
          </p>
          <SecondCall />
        </Details>
        <h2 class="govuk-heading-m">
          <Words of="What you get here" />
        </h2>
        <p class="govuk-body">
          <Words of="Answer a few short questions about a child in care, or a young adult up to 25 who was in care. You will see what to do now, who to tell, and whether to call the police." />
        </p>
        <ul class="govuk-list govuk-list--bullet">
          <li>
            <Words of="You do not need to sign in." />
          </li>
          <li>
            <Words of="We do not ask for names, and nothing is kept." />
          </li>
          <li>
            <Words of="After your first visit it works without a connection." />
          </li>
          <li>
            <Words of="You can change any answer." />
          </li>
        </ul>
      </>
    ),
  };
}
