import { PhotographField, PhotographImage } from '../../../care/index.ts';
import { StepCard, type StepInList } from '../../../follow-up/index.ts';
import { londonTime } from '../../../platform/clock/index.ts';
import { InsetText, SummaryList } from '../../../platform/html/index.ts';
import { ErrorList, type SignedIn } from '../../../platform/web/index.ts';
import { ChoiceField, type Filled, FoldedForm, LineField, WordsField } from '../../forms/fields.tsx';
import { classes } from '../../model.ts';
import type { CouldSign } from '../custody/could-sign.ts';
import { CustodyFormList } from '../custody/forms.tsx';
import { SecondForm } from '../custody/second-form.tsx';
import type { Addition, WholeSeizure } from '../get-seizure.ts';
import { SeizureTag } from '../state-tag.tsx';
import { Chain } from './chain.tsx';

/** What the page of a seizure is shown with. */
export interface SeizurePageProps extends Filled {
  readonly seizure: WholeSeizure;
  readonly steps: readonly StepInList[];
  readonly able: readonly CouldSign[];
  /** Whether the visitor holds the item, and so can sign for it. */
  readonly holds: boolean;
  readonly mayAdd: boolean;
  readonly person: SignedIn;
  readonly now: Date;
  readonly newId: () => string;
  readonly opened: string;
}

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

function AddForm({ seizure, person, newId, opened, values, errors }: SeizurePageProps) {
  const filled = { values, errors };
  return (
    <FoldedForm
      summary="Add to this, or correct it"
      action={`/substances/seizures/${seizure.id}/additions`}
      button="Sign and add"
      entry={values.entry ?? newId()}
      open={opened === 'additions'}
      person={person}
      file
    >
      <ChoiceField
        name="kind"
        label="What is it?"
        among={{ addition: 'Something more', correction: 'A correction: something above is wrong' }}
        {...filled}
      />
      <WordsField name="words" label="What is to be added or put right?" {...filled} />
      <LineField name="reason" label="If it is a correction: why?" {...filled} />
      <PhotographField label="A photograph, if there is one" error={errors.photograph} />
    </FoldedForm>
  );
}

/** An item and its whole way: what it is, every hand it went through, and what can be done now. */
export function SeizurePage(props: SeizurePageProps) {
  const { seizure, steps, holds, mayAdd, person, values, errors } = props;
  const waiting = seizure.chain.find(({ kind, verdict }) => kind !== 'collected' && verdict === null);
  const entry = values.entry ?? props.newId();
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">
        {seizure.child_called ? `About ${seizure.child_called}` : 'No child is named'}
        {seizure.setting_name ? `, ${seizure.setting_name}` : ''}
      </span>
      <h1 class="govuk-heading-l">{seizure.what}</h1>
      <p class="govuk-body">
        <SeizureTag state={seizure.state} />
      </p>
      {seizure.larger_quantity ? (
        <InsetText text="It is more than one person would use. A child may be at risk: somebody may stand behind it, and may ask for it back." />
      ) : null}
      {waiting ? (
        <SecondForm line={waiting} seizureId={seizure.id} person={person} {...{ values, errors }} />
      ) : null}
      <h2 class="govuk-heading-m">What it is</h2>
      <What seizure={seizure} />
      <h2 class="govuk-heading-m">Every hand it went through</h2>
      <Chain seizure={seizure} />
      <Additions additions={seizure.additions} />
      {seizure.state === 'kept' && holds ? (
        <>
          <h2 class="govuk-heading-m">What happens to it now</h2>
          <CustodyFormList seizureId={seizure.id} {...props} entry={entry} />
        </>
      ) : null}
      {seizure.state === 'kept' && !holds ? (
        <InsetText text="Whoever works where it is kept signs for it." />
      ) : null}
      {mayAdd ? <AddForm {...props} /> : null}
      {steps.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Next steps</h2>
          <ul class="govuk-list">
            {steps.map((step) => (
              <StepCard step={step} now={props.now} />
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
