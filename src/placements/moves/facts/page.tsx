import { calledName } from '../../../care/index.ts';
import { dayInWords } from '../../../platform/clock/index.ts';
import { Button, Radios } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { MustNotBeUsed, RegistrationTag } from '../../words/registration.tsx';
import { kindInWords } from '../../words/setting-kind.ts';
import type { ChildOfMove } from '../child-of-move.ts';
import { HiddenFields } from '../hidden-fields.tsx';
import type { HomeToMoveTo } from '../register/homes.ts';
import type { Known } from '../register/known.ts';
import type { Question } from './questions.ts';

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
export function FactsPage(props: {
  child: ChildOfMove;
  home: HomeToMoveTo;
  known: Known;
  from: string;
  questions: readonly Question[];
  values: Readonly<Record<string, string>>;
  hidden: Readonly<Record<string, string>>;
  person: SignedIn;
  errors: FieldErrors;
}) {
  const { child, home, known, from, questions, values, hidden, person, errors } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">
        {calledName(child)} moves to {home.name}, from {dayInWords(from)}
      </span>
      <h1 class="govuk-heading-l">What we do not know yet</h1>
      {home.registration === 'unregistered' ? <MustNotBeUsed /> : null}
      <p class="govuk-body">
        {kindInWords(home.kind)} of {home.organisation_name}
        {home.host_name ? `, ${home.host_name}` : ''}.{' '}
        <RegistrationTag kind={home.kind} registration={home.registration} />
        <span class="hearth-who">From the register: {whatTheRegisterKnows(known, child).join('; ')}.</span>
      </p>
      <form method="post" action={`/children/${child.id}/moves/answer`} novalidate>
        <CsrfField person={person} />
        <HiddenFields values={hidden} />
        {questions.map(({ name, text, hint, answers }) => (
          <Radios
            name={name}
            idPrefix={name}
            fieldset={{ legend: { text } }}
            hint={hint ? { text: hint } : undefined}
            items={answers.map(([value, answer]) => ({ value, text: answer }))}
            value={values[name]}
            errorMessage={errors[name] ? { text: errors[name] } : undefined}
          />
        ))}
        <div class="govuk-button-group">
          <Button text="What is asked for?" />
          <Button
            text="Another home or day"
            classes="govuk-button--secondary"
            attributes={{ formaction: `/children/${child.id}/moves/where` }}
          />
        </div>
      </form>
    </>
  );
}
