import { Button, Details, Input, Select, Textarea } from '../../platform/html/index.ts';
import { CsrfField } from '../../platform/web/index.ts';
import type { Reviewed } from './page.tsx';

/** Holding a decision in slow time, asking for a correction, approving. */
export function Settle({ incident, deciders, person, values, errors, open }: Reviewed & { open: boolean }) {
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const action = (name: string): string => `/incidents/${incident.id}/${name}`;
  return (
    <>
      <Details summaryText="Hold the decision for now" open={Boolean(errors.until ?? errors.decider)}>
        <form method="post" action={action('hold')} novalidate>
          <CsrfField person={person} />
          <p class="govuk-body">
            When nobody is in danger, a decision can wait until everybody is calm. At most 7 days.
          </p>
          <Input
            id="untilDay"
            name="untilDay"
            type="date"
            label={{ text: 'Hold until: day' }}
            value={values.untilDay ?? ''}
            errorMessage={error('until')}
          />
          <Input
            id="untilTime"
            name="untilTime"
            type="time"
            label={{ text: 'Hold until: time' }}
            value={values.untilTime ?? ''}
          />
          <Select
            id="decider"
            name="decider"
            label={{ text: 'Who decides then' }}
            errorMessage={error('decider')}
            value={values.decider}
            items={[
              { value: '', text: 'Choose somebody' },
              ...deciders.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <Textarea
            id="holdWords"
            name="holdWords"
            rows={2}
            label={{ text: 'What you are waiting for' }}
            value={values.holdWords ?? ''}
          />
          <Button text="Hold it" classes="govuk-button--secondary" />
        </form>
      </Details>
      <Details summaryText="Ask for a correction" open={errors.words !== undefined}>
        <form method="post" action={action('corrections')} novalidate>
          <CsrfField person={person} />
          <Textarea
            id="words"
            name="words"
            rows={3}
            label={{ text: 'What needs a correction' }}
            value={values.words ?? ''}
            errorMessage={error('words')}
          />
          <Button text="Ask the author" classes="govuk-button--secondary" />
        </form>
      </Details>
      <h2 class="govuk-heading-m">Approve</h2>
      {open ? (
        <p class="govuk-body">
          Decide first, then approve. The registered manager or the social worker decides, or for some records
          the foster carer or personal adviser.
        </p>
      ) : null}
      <form method="post" action={action('approve')} novalidate>
        <CsrfField person={person} />
        <Textarea
          id="approveWords"
          name="approveWords"
          rows={2}
          label={{ text: 'A word to the author or the team' }}
          value={values.approveWords ?? ''}
        />
        <Button text="Approve and sign" preventDoubleClick />
      </form>
    </>
  );
}
