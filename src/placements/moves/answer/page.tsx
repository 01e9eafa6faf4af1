import { calledName } from '../../../care/index.ts';
import { dayInWords } from '../../../platform/clock/index.ts';
import { Button, Details, InsetText, Select } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { postInWords } from '../../words/post.ts';
import type { ChildOfMove } from '../child-of-move.ts';
import { HiddenFields } from '../hidden-fields.tsx';
import type { Prepared } from '../record/prepare-move.ts';
import { ApprovalFirst } from './approval-first.tsx';
import { NotLawful } from './not-lawful.tsx';
import { Cautions, NoticesAndSteps, Reasons } from './outcome-parts.tsx';

function WhoIsAsked(props: {
  officers: readonly { id: string; name: string }[];
  value: string;
  error?: string;
}) {
  const { officers, value, error } = props;
  if (officers.length === 0) {
    return (
      <InsetText text="Nobody of their own authority has an account here who could be asked. A colleague who works with them records the approval and names the officer. You cannot: whoever makes the move never approves it." />
    );
  }
  return (
    <Select
      id="askedId"
      name="askedId"
      label={{ text: 'Who is asked to approve?' }}
      hint={{ text: 'They see this move, and who it is about until they have decided. Never yourself.' }}
      value={value}
      items={[
        { value: '', text: 'Nobody of these' },
        ...officers.map(({ id, name }) => ({ value: id, text: name })),
      ]}
      errorMessage={error ? { text: error } : undefined}
    />
  );
}

/** What the Protocol and the law ask for, before anything is recorded. */
export function AnswerPage(props: {
  child: ChildOfMove;
  prepared: Prepared;
  officers: readonly { id: string; name: string }[];
  hidden: Readonly<Record<string, string>>;
  asked: string;
  person: SignedIn;
  now: Date;
  errors: FieldErrors;
}) {
  const { child, prepared, officers, hidden, person, now, errors } = props;
  const { home, facts, outcome, approval } = prepared;
  const { occurredOn: from = '', emergency = false } = facts;
  const waits = approval !== 'none' && !emergency;
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">
        {calledName(child)} moves to {home.name}, from {dayInWords(from)}
      </span>
      <h1 class="govuk-heading-l">What this move asks for</h1>
      <NotLawful outcome={outcome} />
      {outcome.registration === 'find-out' ? (
        <p class="hearth-level hearth-level--2">
          Nobody knows whether this home is registered with Ofsted. It is looked up before anybody moves in.
        </p>
      ) : null}
      <ApprovalFirst
        approval={approval}
        emergency={emergency}
        forbidden={outcome.registration === 'stands-out'}
      />
      <Cautions outcome={outcome} />
      <NoticesAndSteps outcome={outcome} when={{ from, now }} />
      <Details summaryText="Why, and on what it rests">
        <Reasons outcome={outcome} />
      </Details>
      <form method="post" action={`/children/${child.id}/moves`} novalidate>
        <CsrfField person={person} />
        <HiddenFields values={hidden} />
        {approval === 'none' ? null : (
          <WhoIsAsked officers={officers} value={props.asked} error={errors.askedId} />
        )}
        <div class="govuk-button-group">
          <Button
            text={waits ? `Record it, and wait for the ${postInWords(approval)}` : 'Record the move'}
            preventDoubleClick
          />
          <Button
            text="Change an answer"
            classes="govuk-button--secondary"
            attributes={{ formaction: `/children/${child.id}/moves/facts` }}
          />
        </div>
      </form>
    </>
  );
}
