import { childName, kindInWords } from '../../../care/index.ts';
import { dayInWords } from '../../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled, Unseen } from '../../../platform/forms/index.ts';
import { Button } from '../../../platform/html/index.ts';
import { MustNotBeUsed, RegistrationTag } from '../../words/registration.tsx';
import type { ChildOfMove } from '../child-of-move.ts';
import type { SoFar } from '../new/so-far.ts';
import type { Found } from '../record/prepare-move.ts';
import type { Known } from '../register/known.ts';

function whatTheRegisterKnows(known: Known, child: ChildOfMove): string[] {
  const pledge =
    known.pledge === undefined ? 'no pledge of the provider on record' : 'pledge of the provider ';
  return [
    `${known.age} years old that day`,
    ...(known.careStatus ? [known.careStatus === 'looked-after' ? 'looked after' : 'a care leaver'] : []),
    ...(known.area === 'inside' ? [`in the area of ${child.authority_name}`] : []),
    known.pledge === undefined ? pledge : `${pledge}${known.pledge ? 'runs' : 'has run out'}`,
  ];
}

/** What no register knows is asked; what it knows is shown. */
export function FactsPage({ soFar, found, form }: { soFar: SoFar; found: Found; form: Filled }) {
  const { child, typed, questions } = soFar;
  const { home, known } = found;
  const asked = Object.keys(questions);
  return (
    <>
      <span class="govuk-caption-l">
        {childName(child)} moves to {home.name}, from {dayInWords(typed.from ?? '')}
      </span>
      <h1 class="govuk-heading-l">What we do not know yet</h1>
      {home.registration === 'unregistered' ? <MustNotBeUsed /> : null}
      <p class="govuk-body">
        {kindInWords(home.kind)} of {home.organisation_name}
        {home.host_name ? `, ${home.host_name}` : ''}.{' '}
        <RegistrationTag kind={home.kind} registration={home.registration} />
        <span class="hearth-who">From the register: {whatTheRegisterKnows(known, child).join('; ')}.</span>
      </p>
      <ActionForm
        of={form}
        button="See what this move needs"
        besides={
          <Button
            text="Another home or day"
            classes="govuk-button--secondary"
            attributes={{ formaction: `/children/${child.id}/moves/where` }}
          />
        }
      >
        <Unseen of={form} except={asked} />
        <Fields of={form} only={asked} />
      </ActionForm>
    </>
  );
}
