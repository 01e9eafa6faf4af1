import { Button, Checkboxes, Radios, Select, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import {
  type Conduct,
  factorsByEdition,
  type IncidentFacts,
  type Route,
  routes,
} from '../../../protocol/index.ts';
import { kindsInWords } from '../../my-record/in-words.ts';
import type { Challenge } from '../challenges-of.ts';
import { asField, gradedOf, worseFacts, worseOf } from './correct-facts.ts';

const routeInWords: Readonly<Record<Route, string>> = {
  'resolve-internally': 'Settle it here',
  'manager-decides': 'The adult in charge decides',
  'report-non-urgent': 'Report it, not urgently',
  'call-999': 'Call 999',
};

type Values = (name: string) => readonly string[];

function OneConduct({ conduct, index, values }: { conduct: Conduct; index: number; values: Values }) {
  const at = (name: string): string => `c${index}-${name}`;
  const facts = conduct as Readonly<Record<string, unknown>>;
  const worse = worseOf(conduct);
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        {index + 1}. {kindsInWords([conduct.kind])[0]}
      </legend>
      <Radios
        name={at('happened')}
        idPrefix={at('happened')}
        fieldset={{ legend: { text: `Did number ${index + 1} happen?` } }}
        classes="govuk-radios--inline"
        value={values(at('happened'))[0] ?? 'yes'}
        items={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No: it did not happen' },
        ]}
      />
      {gradedOf(conduct).map(({ name, ask, grades }) => (
        <Select
          id={at(name)}
          name={at(name)}
          label={{ text: `${ask} (number ${index + 1})` }}
          value={values(at(name))[0] ?? asField(facts[name])}
          items={Object.entries(grades).map(([value, text]) => ({ value, text }))}
        />
      ))}
      {worse.length > 0 ? (
        <Checkboxes
          name={at('worse')}
          idPrefix={at('worse')}
          fieldset={{ legend: { text: `What stays true of number ${index + 1}` } }}
          values={values('sent').length > 0 ? [...values(at('worse'))] : worse}
          items={worse.map((name) => ({ value: name, text: worseFacts[name] ?? name }))}
        />
      ) : null}
    </fieldset>
  );
}

/** Correcting the facts of a record that was challenged, and deciding again on them. */
export function DecideAgainPage(props: {
  challenge: Challenge;
  facts: IncidentFacts;
  edition: keyof typeof factorsByEdition;
  person: SignedIn;
  values: Values;
  errors: FieldErrors;
}) {
  const { challenge, facts, edition, person, values, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Correct the facts and decide again</h1>
      <blockquote class="hearth-quote hearth-words" dir="auto">
        {challenge.what_is_wrong}
      </blockquote>
      <p class="govuk-body">
        The signed record and every earlier decision stay as they are. This is a new decision, on the facts as
        you correct them here, under the edition of the day on which it happened.
      </p>
      <form method="post" action={`/challenges/${challenge.id}/decide-again`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="sent" value="yes" />
        {facts.conduct.map((conduct, index) => (
          <OneConduct conduct={conduct} index={index} values={values} />
        ))}
        {facts.immediateRisk?.length ? (
          <Radios
            name="riskNow"
            idPrefix="riskNow"
            fieldset={{ legend: { text: 'Was there a risk there and then?' } }}
            value={values('riskNow')[0] ?? 'yes'}
            items={[
              { value: 'yes', text: 'Yes' },
              { value: 'no', text: 'No' },
            ]}
          />
        ) : null}
        <Checkboxes
          name="factors"
          idPrefix="factors"
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: 'What you weighed', classes: 'govuk-fieldset__legend--s' } }}
          values={[...values('factors')]}
          items={factorsByEdition[edition].map(({ id, text }) => ({ value: id, text }))}
        />
        <Radios
          name="chosenRoute"
          idPrefix="chosenRoute"
          fieldset={{ legend: { text: 'What should have been done', classes: 'govuk-fieldset__legend--s' } }}
          errorMessage={error('chosenRoute')}
          value={values('chosenRoute')[0]}
          items={routes
            .filter((route) => route !== 'manager-decides')
            .map((route) => ({ value: route, text: routeInWords[route] }))}
        />
        <Radios
          name="goodEnough"
          idPrefix="goodEnough"
          fieldset={{
            legend: { text: 'Would this be good enough for my child?', classes: 'govuk-fieldset__legend--s' },
          }}
          errorMessage={error('goodEnough')}
          value={values('goodEnough')[0]}
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
            { value: 'unsure', text: 'I am not sure' },
          ]}
        />
        <Textarea
          id="reason"
          name="reason"
          rows={4}
          label={{ text: 'Which facts were wrong, and how you know' }}
          value={values('reason')[0] ?? ''}
          errorMessage={error('reason')}
        />
        <Button text="Decide again" preventDoubleClick />
      </form>
    </>
  );
}
