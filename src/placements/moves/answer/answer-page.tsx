import { childName } from '../../../care/index.ts';
import { dayInWords } from '../../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled, Unseen } from '../../../platform/forms/index.ts';
import { Button, Details, InsetText } from '../../../platform/html/index.ts';
import { postInWords } from '../../words/post.ts';
import type { SoFar } from '../new/so-far.ts';
import type { Prepared } from '../record/prepare-move.ts';
import { ApprovalFirst } from './approval-first.tsx';
import { NotLawful } from './not-lawful.tsx';
import { Cautions, NoticesAndSteps, Reasons } from './outcome-parts.tsx';

function WhoIsAsked({ isAnybody, form }: { isAnybody: boolean; form: Filled }) {
  if (isAnybody) return <Fields of={form} only={['askedId']} />;
  return (
    <InsetText text="Nobody from their own authority who could be asked has an account here. A colleague who works with them must record the approval and name the officer. You cannot: the person who makes the move never approves it." />
  );
}

/** What the Protocol and the law ask for, before anything is recorded. */
export function AnswerPage(props: { soFar: SoFar; prepared: Prepared; form: Filled; now: Date }) {
  const { soFar, prepared, form, now } = props;
  const { child, officers } = soFar;
  const { home, facts, outcome, approval } = prepared;
  const { occurredOn: from = '', emergency = false } = facts;
  const waits = approval !== 'none' && !emergency;
  return (
    <>
      <span class="govuk-caption-l">
        {childName(child)} moves to {home.name}, from {dayInWords(from)}
      </span>
      <h1 class="govuk-heading-l">What this move needs</h1>
      <NotLawful outcome={outcome} />
      {outcome.registration === 'find-out' ? (
        <p class="hearth-level hearth-level--2">
          Nobody knows whether this home is registered with Ofsted. Check before anybody moves in.
        </p>
      ) : null}
      <ApprovalFirst
        approval={approval}
        emergency={emergency}
        forbidden={outcome.registration === 'stands-out'}
      />
      <Cautions outcome={outcome} />
      <NoticesAndSteps outcome={outcome} when={{ from, now }} />
      <Details summaryText="Why, and what this is based on">
        <Reasons outcome={outcome} />
      </Details>
      <ActionForm
        of={form}
        button={waits ? `Record it, and wait for the ${postInWords(approval)}` : 'Record the move'}
        besides={
          <Button
            text="Change an answer"
            classes="govuk-button--secondary"
            attributes={{ formaction: `/children/${child.id}/moves/facts` }}
          />
        }
      >
        <Unseen of={form} except={['askedId']} />
        {approval === 'none' ? null : <WhoIsAsked isAnybody={officers.length > 0} form={form} />}
      </ActionForm>
    </>
  );
}
