import { Button, Checkboxes, Details, Radios, Textarea } from '../../platform/html/index.ts';
import { CsrfField } from '../../platform/web/index.ts';
import { adverseExperiences, factorsByEdition, routes } from '../../protocol/index.ts';
import { routeInWords } from '../route-in-words.ts';
import type { Reviewed } from './page.tsx';

function DecideForm({ incident, person, values, errors, weighed }: Reviewed) {
  const last = incident.decisions.at(-1);
  if (!last) return null;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const open = last.chosen_route === 'manager-decides';
  return (
    <form method="post" action={`/incidents/${incident.id}/decisions`} novalidate>
      <CsrfField person={person} />
      <Checkboxes
        name="factors"
        idPrefix="factors"
        fieldset={{ legend: { text: 'What you weighed', classes: 'govuk-fieldset__legend--s' } }}
        classes="govuk-checkboxes--small"
        values={[...weighed]}
        items={factorsByEdition[last.outcome.edition].map(({ id, text }) => ({ value: id, text }))}
      />
      <Details summaryText="What they may have lived through">
        <ul class="govuk-list govuk-list--bullet">
          {adverseExperiences.map((experience) => (
            <li>{experience}</li>
          ))}
        </ul>
      </Details>
      <Radios
        name="goodEnough"
        idPrefix="goodEnough"
        fieldset={{
          legend: { text: 'Would this be good enough for my child?', classes: 'govuk-fieldset__legend--s' },
        }}
        errorMessage={error('goodEnough')}
        value={values.goodEnough}
        items={[
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
          { value: 'unsure', text: 'I am not sure' },
        ]}
      />
      <Textarea
        id="goodEnoughWords"
        name="goodEnoughWords"
        rows={2}
        label={{ text: 'Why do you think so?' }}
        value={values.goodEnoughWords ?? ''}
      />
      <Radios
        name="chosenRoute"
        idPrefix="chosenRoute"
        fieldset={{ legend: { text: 'What to do', classes: 'govuk-fieldset__legend--s' } }}
        errorMessage={error('chosenRoute')}
        value={values.chosenRoute}
        items={routes
          .filter((route) => route !== 'manager-decides')
          .map((route) => ({
            value: route,
            text: routeInWords(route),
            hint: route === last.route ? { text: 'What the Protocol says' } : undefined,
          }))}
      />
      <Textarea
        id="reason"
        name="reason"
        rows={4}
        label={{ text: open ? 'Why you decided this' : 'Why you changed the decision' }}
        value={values.reason ?? ''}
        errorMessage={error('reason')}
      />
      <Button text={open ? 'Decide' : 'Change the decision'} preventDoubleClick />
    </form>
  );
}

/** The decision: what is open is decided, what was decided can be changed with a reason. Every earlier one stays. */
export function Decide(props: Reviewed & { open: boolean }) {
  const { errors, open } = props;
  return (
    <>
      <h2 class="govuk-heading-m">{open ? 'Your decision' : 'Change the decision'}</h2>
      {open ? (
        <DecideForm {...props} />
      ) : (
        <Details
          summaryText="Decide something else, and say why"
          open={Boolean(errors.reason ?? errors.chosenRoute ?? errors.goodEnough)}
        >
          <DecideForm {...props} />
        </Details>
      )}
    </>
  );
}
