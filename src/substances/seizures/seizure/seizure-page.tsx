import { PhotographImage, WhoItIs } from '../../../care/index.ts';
import { StepCard, type StepInList } from '../../../follow-up/index.ts';
import { londonDate, londonTime } from '../../../platform/clock/index.ts';
import type { Filled } from '../../../platform/forms/index.ts';
import { InsetText, SummaryList } from '../../../platform/html/index.ts';
import { Folded } from '../../folded.tsx';
import { classes } from '../../model.ts';
import { CustodyForms, type FormsOfCustody } from '../custody/custody-forms.tsx';
import { SecondForm } from '../custody/second-form.tsx';
import { waitingLine } from '../custody/signature-form.ts';
import type { Addition, WholeSeizure } from '../get-seizure.ts';
import { SeizureTag } from '../state-tag.tsx';
import { Chain } from './chain.tsx';

/** The forms on the page, by what they are for. */
export type FormsOfSeizure = FormsOfCustody & Readonly<Record<'signature' | 'addition', Filled>>;

function What({ seizure }: { seizure: WholeSeizure }) {
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  return (
    <>
      <SummaryList
        rows={[
          row('What we think it is', seizure.what),
          row('Class', classes[seizure.class]),
          row('How much', seizure.amount),
          row('Described as', seizure.description),
          ...(seizure.larger_quantity ? [row('Quantity', 'More than one person would use')] : []),
        ]}
      />
      {seizure.photograph_seen ? (
        <p class="govuk-body">
          <PhotographImage
            id={seizure.photograph_seen}
            alt={`The item: ${seizure.what}, ${seizure.amount}`}
          />
        </p>
      ) : (
        <p class="govuk-body">
          {seizure.photograph_id
            ? "A photograph is kept with the child's record."
            : 'There is no photograph of it.'}
        </p>
      )}
    </>
  );
}

function Additions({ additions }: { additions: readonly Addition[] }) {
  if (additions.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Added later</h2>
      <ul class="govuk-list">
        {additions.map((addition, index) => (
          <li class="hearth-card">
            <p class="govuk-body hearth-words govuk-!-margin-bottom-1">
              <strong>{addition.kind === 'correction' ? 'Correction' : 'Addition'}:</strong> {addition.words}
            </p>
            {addition.reason ? <p class="govuk-body hearth-words">Why: {addition.reason}</p> : null}
            {addition.photograph_seen ? (
              <PhotographImage
                id={addition.photograph_seen}
                alt={`Photograph added later, number ${index + 1}`}
              />
            ) : null}
            <p class="govuk-hint govuk-!-margin-bottom-0">
              {addition.written_by_name}, {londonTime(addition.written_at)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** An item and its whole way: what it is, every hand it went through, and what can be done now. */
export function SeizurePage(props: {
  seizure: WholeSeizure;
  forms: FormsOfSeizure;
  steps: readonly StepInList[];
  /** Whether the visitor holds the item, and so can sign for it. */
  holds: boolean;
  mayAdd: boolean;
  personId: string;
  now: Date;
}) {
  const { seizure, forms, steps, holds, mayAdd, personId, now } = props;
  const isKept = seizure.state === 'kept';
  return (
    <>
      <span class="govuk-caption-l">
        {seizure.child_called ? `About ${seizure.child_called}` : 'No child is named'}
        {seizure.setting_name ? `, ${seizure.setting_name}` : ''}
      </span>
      <h1 class="govuk-heading-l">{seizure.what}</h1>
      <WhoItIs
        date_of_birth={seizure.date_of_birth}
        number={seizure.child_number}
        on={londonDate(seizure.found_at)}
      />
      <p class="govuk-body">
        <SeizureTag state={seizure.state} />
      </p>
      {seizure.larger_quantity ? (
        <InsetText text="It is more than one person would use. A child may be at risk: someone may be behind it, and may ask for it back." />
      ) : null}
      <SecondForm line={waitingLine(seizure)} form={forms.signature} personId={personId} />
      <h2 class="govuk-heading-m">What it is</h2>
      <What seizure={seizure} />
      <h2 class="govuk-heading-m">Everybody who has handled it</h2>
      <Chain seizure={seizure} />
      <Additions additions={seizure.additions} />
      <CustodyForms forms={forms} isOpen={isKept && holds} />
      {isKept && !holds ? (
        <InsetText text="Only someone who works where it is kept can sign for it." />
      ) : null}
      {mayAdd || forms.addition.hasFaults ? (
        <Folded of={forms.addition} summary="Add to this, or correct it" button="Sign and add" />
      ) : null}
      {steps.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Next steps</h2>
          <ul class="govuk-list">
            {steps.map((step) => (
              <StepCard step={step} now={now} />
            ))}
          </ul>
        </>
      ) : null}
      {seizure.incident_id ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/incidents/${seizure.incident_id}`}>
            The record of what happened
          </a>
        </p>
      ) : null}
    </>
  );
}
