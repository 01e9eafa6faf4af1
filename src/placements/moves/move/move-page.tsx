import { kindInWords } from '../../../care/index.ts';
import { type EventInList, isOpen, StepCard, type StepInList } from '../../../follow-up/index.ts';
import { dayInWords, londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Details, InsetText, Tag } from '../../../platform/html/index.ts';
import { RegistrationTag } from '../../words/registration.tsx';
import { NotLawful } from '../answer/not-lawful.tsx';
import { Cautions, Reasons } from '../answer/outcome-parts.tsx';
import { ApprovalPanel } from './approval-panel.tsx';
import type { MoveOnRecord } from './get-move.ts';
import { type MoveState, stateOfMove } from './state-of-move.ts';
import { WhatWasKnown } from './what-was-known.tsx';

const tags: Readonly<Record<MoveState, readonly [text: string, colour: string]>> = {
  waits: ['Waiting for approval', 'yellow'],
  ahead: ['Planned', 'blue'],
  made: ['Made', 'green'],
  refused: ['Refused', 'red'],
  withdrawn: ['Withdrawn', 'grey'],
};

/** How a move stands, as a tag. */
export function MoveTag({ state }: { state: MoveState }) {
  const [text, colour] = tags[state];
  return <Tag text={text} classes={`govuk-tag--${colour}`} />;
}

function Steps(props: {
  heading: string;
  none: string;
  steps: readonly StepInList[];
  events: readonly EventInList[];
  now: Date;
  print: boolean;
}) {
  const { heading, none, steps, events, now, print } = props;
  const settled = steps.filter((step) => !isOpen(step));
  const cards = (some: readonly StepInList[]) => (
    <ul class="govuk-list">
      {some.map((step) => (
        <StepCard step={step} now={now} events={events.filter(({ step_id }) => step_id === step.id)} />
      ))}
    </ul>
  );
  return (
    <>
      <h2 class="govuk-heading-m">
        {heading} ({steps.length})
      </h2>
      {steps.length === 0 ? <p class="govuk-body">{none}</p> : null}
      {cards(steps.filter(isOpen))}
      {settled.length === 0 ? null : (
        <Details summaryText={`Sent, done or declined (${settled.length})`} open={print}>
          {cards(settled)}
        </Details>
      )}
    </>
  );
}

/** A move: how it stands, its approval, who is told and what is done, and why. */
export function MovePage(props: {
  move: MoveOnRecord;
  notices: readonly StepInList[];
  steps: readonly StepInList[];
  events: readonly EventInList[];
  now: Date;
  today: string;
  mayApprove: boolean;
  /** For whoever says where the child lives; null for everybody else. */
  withdraw: Filled | null;
  /** Somebody wanted to record another one while this is under way. */
  wasUnderWay: boolean;
  print: boolean;
}) {
  const { move, notices, steps, events, now, print, withdraw } = props;
  const state = stateOfMove(move, props.today);
  const day = dayInWords(move.began_on ?? move.from_day);
  const mayStop = state === 'waits' || state === 'ahead' || withdraw?.hasFaults;
  const when = move.left_name ? `From ${move.left_name}, on ${day}` : `On ${day}`;
  return (
    <>
      {props.wasUnderWay ? (
        <InsetText text="This move is under way. You can record another once it has started or been withdrawn." />
      ) : null}
      <span class="govuk-caption-l">{when}</span>
      <h1 class="govuk-heading-l">
        {move.child_called ?? 'A child'} moves to {move.home_name}
      </h1>
      <NotLawful outcome={move.outcome} />
      <p class="govuk-body">
        <MoveTag state={state} />{' '}
        {move.emergency ? <Tag text="Emergency" classes="govuk-tag--orange" /> : null}{' '}
        <RegistrationTag kind={move.home_kind} registration={move.home_registration} />
      </p>
      <p class="govuk-body">
        {kindInWords(move.home_kind)} of {move.provider_name}.{' '}
        <a class="govuk-link" href={`/settings/${move.setting_id}`}>
          About this home
        </a>
        <span class="hearth-who">
          Recorded by {move.made_by_name}, {londonTime(move.made_at)}, under the edition of {move.edition}.
        </span>
      </p>
      {move.withdrawn ? (
        <p class="govuk-inset-text hearth-words">
          Withdrawn{move.withdrawn_at ? `, ${londonTime(move.withdrawn_at)}` : ''}: {move.withdrawn_words}
        </p>
      ) : null}
      <h2 class="govuk-heading-m">Approval</h2>
      <ApprovalPanel move={move} now={now} mayApprove={props.mayApprove} print={print} />
      <Steps
        heading="Who is told"
        none="Nobody has to be told."
        steps={notices}
        {...{ events, now, print }}
      />
      <Steps heading="What is done" none="Nothing else." {...{ steps, events, now, print }} />
      <Cautions outcome={move.outcome} />
      <Details summaryText="Why, and what this is based on" open={print}>
        <Reasons outcome={move.outcome} />
      </Details>
      <Details summaryText="What was known" open={print}>
        <WhatWasKnown facts={move.facts} />
      </Details>
      {withdraw && mayStop && !print ? (
        <Details summaryText="This move will not happen" open={withdraw.isBegun}>
          <ActionForm of={withdraw} button="Withdraw the move" classes="govuk-button--warning" />
        </Details>
      ) : null}
      {print ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/moves/${move.id}?print=1`}>
            Print view
          </a>
        </p>
      )}
    </>
  );
}
