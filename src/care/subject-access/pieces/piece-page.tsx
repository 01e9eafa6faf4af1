import { londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details } from '../../../platform/html/index.ts';
import { exemptions } from '../words.ts';
import type { Piece } from './pieces.ts';

function WhatCameOfIt({ piece }: { piece: Piece }) {
  if (piece.state === 'waiting' || !piece.checked_at) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{piece.state === 'given' ? 'What they will read' : 'Not given'}</h2>
      <p class="govuk-inset-text hearth-words" dir="auto">
        {piece.state === 'given'
          ? piece.masked_words
          : `${piece.exemption ? exemptions[piece.exemption] : ''}. ${piece.reason ?? ''}`}
      </p>
      <p class="govuk-hint">
        {piece.checked_by_name}, {londonTime(piece.checked_at)}
      </p>
    </>
  );
}

/** One piece: what it says, what is covered, or why it is not given. */
export function PiecePage(props: {
  piece: Piece;
  /** Whether there is anything to propose that it be covered. */
  hasGroups: boolean;
  /** While it can be changed. */
  forms: { readonly give: Filled; readonly withhold: Filled } | null;
}) {
  const { piece, hasGroups, forms } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{piece.title}</h1>
      <WhatCameOfIt piece={piece} />
      <h2 class="govuk-heading-m">As it is held</h2>
      <p class="govuk-inset-text hearth-words" dir="auto">
        {piece.words}
      </p>
      {forms ? (
        <>
          <ActionForm of={forms.give} button="Give it, with these covered">
            <Fields of={forms.give} except={hasGroups ? [] : ['cover']} />
          </ActionForm>
          <Details summaryText="Do not give this piece" open={forms.withhold.isBegun}>
            <ActionForm of={forms.withhold} button="Do not give it" classes="govuk-button--secondary" />
          </Details>
        </>
      ) : null}
    </>
  );
}
