import { Button, Input, Radios, Textarea } from '../../../platform/html/index.ts';
import {
  CsrfField,
  ErrorList,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../../platform/web/index.ts';
import { DayField } from '../../day-field.tsx';
import { askedAs, askedHow } from '../words.ts';

/** Writing down that somebody asked. */
export function AskPage(props: {
  childId: string;
  called: string;
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { childId, called, form, errors, person } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Somebody asks what is held about {called}</h1>
      <p class="govuk-body">
        They need no form and give no reason. The month runs from the day they asked anybody here: write it
        down now.
      </p>
      <form method="post" action={`/children/${childId}/subject-access`} novalidate>
        <CsrfField person={person} />
        <Radios
          name="askedAs"
          idPrefix="askedAs"
          fieldset={{ legend: { text: 'Who asks', classes: 'govuk-fieldset__legend--s' } }}
          value={one(form, 'askedAs')}
          errorMessage={error('askedAs')}
          items={Object.entries(askedAs).map(([value, text]) => ({ value, text }))}
        />
        <Input
          id="askerName"
          name="askerName"
          label={{ text: 'Their name, if it is not the child', classes: 'govuk-label--s' }}
          value={one(form, 'askerName')}
          autocomplete="off"
          spellcheck={false}
          errorMessage={error('askerName')}
        />
        <DayField name="receivedOn" label="The day they asked" form={form} errors={errors} />
        <Radios
          name="how"
          idPrefix="how"
          fieldset={{ legend: { text: 'How they asked', classes: 'govuk-fieldset__legend--s' } }}
          value={one(form, 'how')}
          errorMessage={error('how')}
          items={Object.entries(askedHow)
            .filter(([value]) => value !== 'account')
            .map(([value, text]) => ({ value, text }))}
        />
        <Textarea
          id="wants"
          name="wants"
          rows={3}
          label={{ text: 'What they want to know, in their words', classes: 'govuk-label--s' }}
          hint={{ text: 'Leave it empty when they want everything.' }}
          value={one(form, 'wants')}
          errorMessage={error('wants')}
        />
        <Button text="Write the request down" preventDoubleClick />
      </form>
    </>
  );
}
