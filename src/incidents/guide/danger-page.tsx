import { Button, Words } from '../../platform/html/index.ts';
import type { PageParts } from '../../platform/web/index.ts';
import type { Door } from './door.ts';
import { guideLink } from './links.ts';
import { OtherDoors } from './other-doors.tsx';
import type { Answers } from './question.ts';
import { incidentFlow } from './questions.ts';
import { SecondCall } from './say-to-999.tsx';

/** The way on when the call is made. Who comes from the first page has not said yet what it is about. */
function AfterTheCall({ door: { flow }, answers }: { door: Door; answers: Answers }) {
  const carryOn = guideLink(flow, answers);
  if (flow !== incidentFlow)
    return <Button href={carryOn} text="I have called: carry on" classes="hearth-wide" />;
  return (
    <>
      <Button href={carryOn} text="Everyone is safe now: carry on" classes="hearth-wide" />
      <p class="govuk-body">
        <Words of="Or is it one of these?" />
      </p>
      <OtherDoors than={flow} answers={answers} />
    </>
  );
}

/** Someone is in danger: call 999 now, what to say, the foster carer's second call, and the way on. */
export function dangerPage(door: Door, answers: Answers): PageParts {
  const { flow, say: Say } = door;
  return {
    title: 'Call 999 now',
    back: guideLink(flow, answers, { ask: 'danger' }),
    body: (
      <>
        <h1 class="govuk-heading-xl">
          <Words of="Call 999 now" />
        </h1>
        <Button href="tel:999" text="Call 999" classes="govuk-button--warning hearth-wide" />
        <h2 class="govuk-heading-m">
          <Words of="Say to 999" />
        </h2>
        <Say />
        <h2 class="govuk-heading-m">
          <Words of="Are you a foster carer?" />
        </h2>
        <SecondCall />
        <h2 class="govuk-heading-m">
          <Words of="If the danger passes before help comes" />
        </h2>
        <p class="govuk-body">
          <Words of="Call again and say so. You can ask the police to leave it to you to put right." />
        </p>
        <h2 class="govuk-heading-m">
          <Words of="After the call" />
        </h2>
        <p class="govuk-body">
          <Words of="Come back and see what to do next, and who to tell." />
        </p>
        <AfterTheCall door={door} answers={answers} />
      </>
    ),
  };
}
