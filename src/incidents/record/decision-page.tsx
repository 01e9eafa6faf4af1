import { Button, Checkboxes, Details, Radios, Textarea } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { factorsByEdition, type IncidentFacts, type IncidentOutcome, routes } from '../../protocol/index.ts';
import { type Answers, headline } from '../guide/index.ts';
import { routeInWords } from '../route-in-words.ts';
import { factorsIn } from './factors-weighed.ts';
import { FactsSummary } from './facts-page.tsx';

type Values = Readonly<Record<string, string>>;

/** What there is to weigh, folded away: for who wants to say it. The empty field tells that the page has asked. */
function FactorsWeighed(props: {
  values: Values;
  edition: IncidentOutcome['edition'];
  error?: { text: string };
}) {
  const { values, edition, error } = props;
  const weighed = factorsIn(values);
  return (
    <Details summaryText="What you weighed" open={weighed.length > 0 || error !== undefined}>
      <input type="hidden" name="factors" value="" />
      <Checkboxes
        name="factors"
        idPrefix="factors"
        fieldset={{ legend: { text: 'What you weighed', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'Tick what made you decide this. You can leave it empty.' }}
        classes="govuk-checkboxes--small"
        errorMessage={error}
        values={weighed}
        items={factorsByEdition[edition].map(({ id, text }) => ({ value: id, text }))}
      />
    </Details>
  );
}

/** The decision: what the Protocol says on these facts, the central question, and what the carer does. */
export function DecisionPage(props: {
  draftId: string;
  version: number;
  /** The mark of this page, on this device. */
  writer: string;
  answers: Answers;
  facts: IncidentFacts;
  outcome: IncidentOutcome;
  values: Values;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { draftId, version, answers, facts, outcome, values, errors, person } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{headline(outcome, facts)}</h1>
      <Details summaryText="Why">
        <ul class="govuk-list govuk-list--bullet">
          {outcome.reasons.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ul>
      </Details>
      <Details summaryText="What you answered">
        <FactsSummary draftId={draftId} answers={answers} />
      </Details>
      <form method="post" action={`/records/${draftId}/decision`} novalidate data-hearth-draft>
        <CsrfField person={person} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="writer" value={props.writer} />
        <Radios
          name="goodEnough"
          idPrefix="goodEnough"
          fieldset={{
            legend: { text: 'Would this be good enough for my child?', classes: 'govuk-fieldset__legend--m' },
          }}
          errorMessage={error('goodEnough')}
          items={[
            { value: 'yes', text: 'Yes', checked: values.goodEnough === 'yes' },
            { value: 'no', text: 'No', checked: values.goodEnough === 'no' },
            { value: 'unsure', text: 'I am not sure', checked: values.goodEnough === 'unsure' },
          ]}
        />
        <Textarea
          id="goodEnoughWords"
          name="goodEnoughWords"
          label={{ text: 'Why do you think so?', classes: 'govuk-label--s' }}
          hint={{ text: 'If no or not sure: what would be better for this child?' }}
          value={values.goodEnoughWords ?? ''}
          rows={3}
          errorMessage={error('goodEnoughWords')}
        />
        <Radios
          name="chosenRoute"
          idPrefix="chosenRoute"
          fieldset={{ legend: { text: 'What you do', classes: 'govuk-fieldset__legend--m' } }}
          errorMessage={error('chosenRoute')}
          items={routes.map((route) => ({
            value: route,
            text: routeInWords(route),
            hint: route === outcome.route ? { text: 'What the Protocol says' } : undefined,
            checked: (values.chosenRoute || outcome.route) === route,
          }))}
        />
        <Textarea
          id="reason"
          name="reason"
          label={{ text: 'If this is not what the Protocol says: why', classes: 'govuk-label--s' }}
          value={values.reason ?? ''}
          rows={3}
          errorMessage={error('reason')}
        />
        <FactorsWeighed values={values} edition={outcome.edition} error={error('factors')} />
        <Button text="Save and continue" preventDoubleClick />
      </form>
    </>
  );
}
