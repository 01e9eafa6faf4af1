import {
  Details,
  InsetText,
  Radios,
  SummaryList,
  Table,
  WarningText,
} from '../../src/platform/html/index.ts';
import type { NextStep } from '../../src/protocol/index.ts';
import type { AnswerContent } from './answer-content.ts';

function Step({ step }: { step: NextStep }) {
  return (
    <li>
      <span class="govuk-!-font-weight-bold">{step.who}:</span> {step.text}
      {step.clock && (
        <p class="govuk-hint">
          Within {step.clock.hours} hours of {step.clock.from} ({step.clock.basis})
        </p>
      )}
    </li>
  );
}

/** In: the content of an answer. Out: the page's main part, made of our components. */
export function AnswerPage({ heading, outcome, facts, choices }: AnswerContent) {
  return (
    <>
      <h1 class="govuk-heading-l">{heading}</h1>
      {outcome.reasons.map((reason) => (
        <InsetText text={reason.text} />
      ))}
      {outcome.cautions.map((caution) => (
        <WarningText text={caution.text} />
      ))}
      <h2 class="govuk-heading-m">What you told us</h2>
      <SummaryList
        rows={facts.map(({ key, value, href }) => ({
          key: { text: key },
          value: { text: value },
          actions: { items: [{ href, text: 'Change', visuallyHiddenText: key.toLowerCase() }] },
        }))}
      />
      <h2 class="govuk-heading-m">What to do now</h2>
      <ol class="govuk-list govuk-list--number">
        {outcome.steps.map((step) => (
          <Step step={step} />
        ))}
      </ol>
      <Table
        caption="What would change the answer"
        captionClasses="govuk-table__caption--m"
        head={[{ text: 'Change' }, { text: 'Level', format: 'numeric' }, { text: 'Route' }]}
        firstCellIsHeader
        rows={outcome.counterfactuals.map(({ change, level, route }) => [
          { text: change },
          { text: level, format: 'numeric' },
          { text: route },
        ])}
      />
      <Details summaryText="What to weigh">
        <ul class="govuk-list govuk-list--bullet">
          {outcome.factors.map((factor) => (
            <li>{factor.text}</li>
          ))}
        </ul>
      </Details>
      <Radios
        name="choice"
        fieldset={{ legend: { text: 'What will you do?', classes: 'govuk-fieldset__legend--m' } }}
        hint={{ text: 'Choose one' }}
        items={choices.map(({ value, text, hint }) => ({ value, text, hint: { text: hint } }))}
      />
    </>
  );
}
