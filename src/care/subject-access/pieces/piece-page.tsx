import { londonTime } from '../../../platform/clock/index.ts';
import { Button, Checkboxes, Details, Radios, Textarea } from '../../../platform/html/index.ts';
import {
  CsrfField,
  ErrorList,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../../platform/web/index.ts';
import type { MaskGroup } from '../../redaction/groups.ts';
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
  requestId: string;
  piece: Piece;
  groups: readonly MaskGroup[];
  cover: readonly string[];
  form: FormFields;
  errors: FieldErrors;
  mayChange: boolean;
  person: SignedIn;
}) {
  const { requestId, piece, groups, cover, form, errors, mayChange, person } = props;
  const path = `/subject-access/${requestId}/pieces/${piece.id}`;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{piece.title}</h1>
      <WhatCameOfIt piece={piece} />
      <h2 class="govuk-heading-m">As it is held</h2>
      <p class="govuk-inset-text hearth-words" dir="auto">
        {piece.words}
      </p>
      {mayChange ? (
        <>
          <form method="post" action={`${path}/give`}>
            <CsrfField person={person} />
            {groups.length > 0 ? (
              <Checkboxes
                name="cover"
                idPrefix="cover"
                fieldset={{ legend: { text: 'Cover these', classes: 'govuk-fieldset__legend--m' } }}
                items={groups.map(({ words, times }) => ({
                  value: words,
                  text: `${words} (${times === 1 ? 'once' : `${times} times`})`,
                  checked: cover.includes(words),
                }))}
              />
            ) : null}
            <Textarea
              id="more"
              name="more"
              rows={3}
              label={{ text: 'What else to cover', classes: 'govuk-label--s' }}
              hint={{ text: 'One word or several on each line.' }}
              value={one(form, 'more')}
              errorMessage={errors.more ? { text: errors.more } : undefined}
              spellcheck={false}
            />
            <Button text="Give it, with these covered" preventDoubleClick />
          </form>
          <Details
            summaryText="Do not give this piece"
            open={(errors.exemption ?? errors.reason) !== undefined}
          >
            <form method="post" action={`${path}/withhold`} novalidate>
              <CsrfField person={person} />
              <Radios
                name="exemption"
                idPrefix="exemption"
                fieldset={{ legend: { text: 'Why', classes: 'govuk-fieldset__legend--s' } }}
                value={one(form, 'exemption')}
                errorMessage={errors.exemption ? { text: errors.exemption } : undefined}
                items={Object.entries(exemptions).map(([value, text]) => ({ value, text }))}
              />
              <Textarea
                id="reason"
                name="reason"
                rows={3}
                label={{ text: 'What makes it so for this piece', classes: 'govuk-label--s' }}
                hint={{ text: 'Kept with the request. Whoever asked reads the line above, not this.' }}
                value={one(form, 'reason')}
                errorMessage={errors.reason ? { text: errors.reason } : undefined}
              />
              <Button text="Do not give it" classes="govuk-button--secondary" preventDoubleClick />
            </form>
          </Details>
        </>
      ) : null}
    </>
  );
}
