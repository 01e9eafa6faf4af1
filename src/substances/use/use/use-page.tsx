import { WhoItIs } from '../../../care/index.ts';
import { StepCard, type StepInList } from '../../../follow-up/index.ts';
import { dayInWords, londonDate } from '../../../platform/clock/index.ts';
import type { Filled } from '../../../platform/forms/index.ts';
import { InsetText, Tag, WarningText } from '../../../platform/html/index.ts';
import { Folded } from '../../folded.tsx';
import { isToBeShared } from '../../model.ts';
import type { WholeUse } from '../get-use.ts';
import { Police, Reviews, Support, Written } from './sections.tsx';

function NextReview({ due, today }: { due: string | null; today: string }) {
  if (due === null || due === 'closed') return <Tag text="Closed" classes="govuk-tag--grey" />;
  if (due <= today) return <Tag text="Review due" classes="govuk-tag--red" />;
  return <Tag text={`To be reviewed on ${dayInWords(due)}`} classes="govuk-tag--blue" />;
}

/** The forms on the page, by what they are for. */
export type FormsOfUse = Readonly<Record<'review' | 'offer' | 'answer' | 'police', Filled>>;

/** What is known about a child's use: the reason first, then help, then what the police need to know. */
export function UsePage(props: {
  use: WholeUse;
  forms: FormsOfUse;
  steps: readonly StepInList[];
  mayAdd: boolean;
  now: Date;
  today: string;
}) {
  const { use, forms, steps, mayAdd, now, today } = props;
  const { review, offer, answer, police } = forms;
  // What came back is shown in any case: nothing that was typed is lost.
  const isShown = (form: Filled): boolean => mayAdd || form.hasFaults;
  const called = use.child_called ?? 'the child';
  return (
    <>
      <span class="govuk-caption-l">About {called}</span>
      <h1 class="govuk-heading-l">Use of a substance: {use.what}</h1>
      <WhoItIs date_of_birth={use.date_of_birth} number={use.child_number} on={londonDate(use.recorded_at)} />
      <p class="govuk-body">
        <NextReview due={use.next_review} today={today} />
      </p>
      {use.larger_quantity ? (
        <InsetText text="There was more than one person would use. The child is at risk: someone may be behind it, and the child may be in debt. Social services and the exploitation service are told." />
      ) : null}
      <Written use={use} />
      <h2 class="govuk-heading-m">Reviewed</h2>
      <Reviews use={use} />
      {isShown(review) ? <Folded of={review} summary="Review the reason" button="Sign the review" /> : null}
      <h2 class="govuk-heading-m">Support</h2>
      <Support use={use} />
      {isShown(offer) ? <Folded of={offer} summary="Support was offered" button="Write it down" /> : null}
      {use.support.length > 0 && isShown(answer) ? (
        <Folded of={answer} summary="What they said about an offer" button="Write it down" />
      ) : null}
      <h2 class="govuk-heading-m">What the police were told</h2>
      {isToBeShared(use) && use.police.length === 0 ? (
        <WarningText
          iconFallbackText="Warning"
          text="Repeated use in the home, and worry about dealing, are always shared with the police promptly: online or by 101. Call Call 999 only in an emergency."
        />
      ) : null}
      <Police use={use} />
      {isShown(police) ? <Folded of={police} summary="The police were told" button="Sign and save" /> : null}
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
      <p class="govuk-body">
        <a class="govuk-link" href={`/children/${use.child_id}/substances`}>
          Everything about {called} and substances
        </a>
      </p>
      {use.incident_id ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/incidents/${use.incident_id}`}>
            The record of what happened
          </a>
        </p>
      ) : null}
    </>
  );
}
