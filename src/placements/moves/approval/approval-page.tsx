import { dayInWords } from '../../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details } from '../../../platform/html/index.ts';
import { NobodyHolds } from '../answer/nobody-holds.tsx';
import { NotLawful } from '../answer/not-lawful.tsx';
import { Cautions, Reasons } from '../answer/outcome-parts.tsx';
import type { MoveOnRecord } from '../move/get-move.ts';
import { WhatWasKnown } from '../move/what-was-known.tsx';

/** Recording that a move was approved, or refused. */
export function ApprovalPage(props: {
  move: MoveOnRecord;
  /** The officer who is asked and their post, where that is the visitor: then it is their own name that stands there. */
  own: string | null;
  /** Nobody has the post here, so that nobody can be named. */
  nobodyHolds: boolean;
  form: Filled;
}) {
  const { move, own, nobodyHolds, form } = props;
  return (
    <>
      <span class="govuk-caption-l">
        {move.child_called ?? 'A child'}, {move.left_name ? `from ${move.left_name} ` : ''}to {move.home_name}{' '}
        of {move.provider_name}, on {dayInWords(move.from_day)}
      </span>
      <h1 class="govuk-heading-l">Approve or refuse</h1>
      <NotLawful outcome={move.outcome} />
      <Cautions outcome={move.outcome} />
      <Details summaryText="Why you are asked, and what this is based on">
        <Reasons outcome={move.outcome} />
      </Details>
      <Details summaryText="What is known">
        <WhatWasKnown facts={move.facts} />
      </Details>
      <p class="govuk-body">
        <a class="govuk-link" href={`/moves/${move.id}`}>
          The whole move
        </a>
      </p>
      {nobodyHolds && move.approval !== 'none' ? <NobodyHolds post={move.approval} /> : null}
      <ActionForm of={form} button="Record it">
        <Fields of={form} only={['verdict']} />
        {own ? <p class="govuk-body">Decided by you, {own}.</p> : <Fields of={form} only={['officer']} />}
        <Fields of={form} except={['verdict', 'officer']} />
      </ActionForm>
    </>
  );
}
