import { StepCard, type StepInList } from '../../../follow-up/index.ts';
import { dayInWords } from '../../../platform/clock/index.ts';
import { InsetText, Tag, WarningText } from '../../../platform/html/index.ts';
import { ErrorList } from '../../../platform/web/index.ts';
import { isToBeShared } from '../../model.ts';
import { AnswerForm, OfferForm, PoliceForm, ReviewForm, type UseForms } from './forms.tsx';
import { Police, Reviews, Support, Written } from './sections.tsx';

function NextReview({ due, today }: { due: string | null; today: string }) {
  if (due === null || due === 'closed') return <Tag text="Closed" classes="govuk-tag--grey" />;
  if (due <= today) return <Tag text="Review due" classes="govuk-tag--red" />;
  return <Tag text={`To be looked at again on ${dayInWords(due)}`} classes="govuk-tag--blue" />;
}

/** What is known about a child's use: the reason first, then help, then what the police need to know. */
export function UsePage(props: UseForms & { steps: readonly StepInList[]; mayAdd: boolean; today: string }) {
  const { use, steps, mayAdd, today, now, errors } = props;
  const called = use.child_called ?? 'the child';
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">About {called}</span>
      <h1 class="govuk-heading-l">Use of a substance: {use.what}</h1>
      <p class="govuk-body">
        <NextReview due={use.next_review} today={today} />
      </p>
      {use.larger_quantity ? (
        <InsetText text="There was more than one person would use. See a child at risk: somebody may stand behind it, and a debt may be left. Social services and the exploitation service are told." />
      ) : null}
      <Written use={use} />
      <h2 class="govuk-heading-m">Looked at again</h2>
      <Reviews use={use} />
      {mayAdd ? <ReviewForm {...props} /> : null}
      <h2 class="govuk-heading-m">Support</h2>
      <Support use={use} />
      {mayAdd ? (
        <>
          <OfferForm {...props} />
          <AnswerForm {...props} />
        </>
      ) : null}
      <h2 class="govuk-heading-m">What the police were told</h2>
      {isToBeShared(use) && use.police.length === 0 ? (
        <WarningText
          iconFallbackText="Warning"
          text="Repeated use in the home, and worry about dealing, are always shared with the police in time: online or by 101. 999 only in an emergency."
        />
      ) : null}
      <Police use={use} />
      {mayAdd ? <PoliceForm {...props} /> : null}
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
